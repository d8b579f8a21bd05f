import type { ReactNode } from 'react';
import {
  ANNOTATION_EDIT_URL,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  MarkdownContent,
  type IconLinkVerticalProps,
} from '@backstage/core-components';
import { catalogTranslationRef } from '@backstage/plugin-catalog/alpha';
import { catalogEntityRefreshPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  catalogApiRef,
  EntityInfoCard,
  EntityRefLinks,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { useEntityPermission } from '@backstage/plugin-catalog-react/alpha';
import { Button, ButtonLink } from '@backstage/ui';
import { useCatalogWords } from './useCatalogWords';
import styles from './AboutCard.module.css';

/** A link that a plugin adds to the card: the sources, the documentation, the procedure. */
export interface AboutLink {
  id: string;
  appliesTo: (entity: Entity) => boolean;
  useProps: () => IconLinkVerticalProps;
}

/** What an entity is, in the words of the offer. The stock card shows the codes of the catalog. */
export function AboutCard(props: { links: readonly AboutLink[] }) {
  const { t } = useTranslationRef(catalogTranslationRef);
  const { entity } = useEntity();
  const editUrl = entity.metadata.annotations?.[ANNOTATION_EDIT_URL];
  return (
    <EntityInfoCard title={t('aboutCard.title')}>
      <div className={styles.links}>
        {props.links
          .filter(({ appliesTo }) => appliesTo(entity))
          .map(({ id, useProps }) => (
            <AboutCardLink key={id} useProps={useProps} />
          ))}
        {editUrl && (
          <ButtonLink href={editUrl} variant="secondary" size="small">
            {t('aboutCard.editButtonTitle')}
          </ButtonLink>
        )}
        <RefreshButton entity={entity} />
      </div>
      <MarkdownContent
        content={
          entity.metadata.description ?? t('aboutCard.descriptionField.value')
        }
      />
      <AboutFacts entity={entity} />
    </EntityInfoCard>
  );
}

function AboutCardLink(props: Pick<AboutLink, 'useProps'>) {
  const { label, href, disabled } = props.useProps();
  if (disabled || !href) return null;
  return (
    <ButtonLink href={href} variant="secondary" size="small">
      {label}
    </ButtonLink>
  );
}

/** Reads the source of the entity again; only where there is one to read. */
function RefreshButton(props: { entity: Entity }) {
  const { t } = useTranslationRef(catalogTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const toastApi = useApi(toastApiRef);
  const { allowed } = useEntityPermission(catalogEntityRefreshPermission);
  const { entity } = props;
  const location =
    entity.metadata.annotations?.['backstage.io/managed-by-location'];
  if (!allowed || !/^(url|file):/.test(location ?? '')) return null;
  const refresh = async () => {
    try {
      await catalogApi.refreshEntity(stringifyEntityRef(entity));
      toastApi.post({
        title: t('aboutCard.refreshScheduledMessage'),
        status: 'success',
      });
    } catch (error) {
      toastApi.post({
        title: error instanceof Error ? error.message : String(error),
        status: 'danger',
      });
    }
  };
  return (
    <Button variant="secondary" size="small" onPress={refresh}>
      {t('aboutCard.refreshButtonAriaLabel')}
    </Button>
  );
}

function AboutFacts(props: { entity: Entity }) {
  const { t } = useTranslationRef(catalogTranslationRef);
  const words = useCatalogWords();
  const { entity } = props;
  const { type, lifecycle } = entity.spec ?? {};
  const tags = entity.metadata.tags ?? [];
  return (
    <dl className={styles.facts}>
      <RelationFact
        label={t('aboutCard.ownerField.label')}
        relations={getEntityRelations(entity, RELATION_OWNED_BY)}
        defaultKind="group"
      />
      <RelationFact
        label={t('aboutCard.domainField.label')}
        relations={partsOf(entity, 'domain')}
      />
      <RelationFact
        label={t('aboutCard.systemField.label')}
        relations={partsOf(entity, 'system')}
      />
      <RelationFact
        label={t('aboutCard.parentComponentField.label')}
        relations={partsOf(entity, 'component')}
      />
      <Fact label={t('aboutCard.kindField.label')}>
        {words.kind(entity.kind)}
      </Fact>
      {typeof type === 'string' && (
        <Fact label={t('aboutCard.typeField.label')}>{words.type(type)}</Fact>
      )}
      {typeof lifecycle === 'string' && (
        <Fact label={t('aboutCard.lifecycleField.label')}>
          {words.lifecycle(lifecycle)}
        </Fact>
      )}
      {tags.length > 0 && (
        <Fact label={t('aboutCard.tagsField.label')}>{tags.join(', ')}</Fact>
      )}
    </dl>
  );
}

function partsOf(entity: Entity, kind: string) {
  return getEntityRelations(entity, RELATION_PART_OF, { kind });
}

/** Entities that this one is related to; nothing when there is none. */
function RelationFact(props: {
  label: string;
  relations: ReturnType<typeof getEntityRelations>;
  defaultKind?: string;
}) {
  const { label, relations, defaultKind } = props;
  if (relations.length === 0) return null;
  return (
    <Fact label={label}>
      <EntityRefLinks entityRefs={relations} defaultKind={defaultKind} />
    </Fact>
  );
}

function Fact(props: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
