import {
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  type Entity,
} from '@backstage/catalog-model';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLinks,
  entityRouteParams,
  entityRouteRef,
  getEntityRelations,
  useEntity,
  useEntityPresentation,
  useStarredEntity,
} from '@backstage/plugin-catalog-react';
import type { EntityHeaderLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { ButtonIcon, ButtonLink } from '@backstage/ui';
import { RiFileSearchLine, RiStarFill, RiStarLine } from '@remixicon/react';
import { Breadcrumb } from '@cloud-pi-native/plugin-portal-react';
import { PageTabs } from '../shell/PageTabs';
import { useFrozenText } from '../shell/frozenTexts';
import { shellTranslationRef } from '../translation';
import { useCatalogWords, type CatalogWords } from './useCatalogWords';
import { useReadableTabs } from './useReadableTabs';
import styles from './EntityPageHeader.module.css';

/**
 * Header of the page of an entity. The stock one has no main heading, and writes kinds and tabs in English only.
 */
export function EntityPageHeader(props: EntityHeaderLayoutProps) {
  const { t } = useTranslationRef(shellTranslationRef);
  const { entity } = useEntity();
  const { primaryTitle } = useEntityPresentation(entity);
  const words = useCatalogWords();
  const translate = useFrozenText();
  const parent =
    entity.kind === 'API'
      ? { label: t('entity.apis'), href: '/api-docs' }
      : { label: t('entity.applications'), href: '/catalog' };
  // The addresses of the tabs are relative to this page, where links are relative to the portal.
  const page = useRouteRef(entityRouteRef)?.(entityRouteParams(entity)) ?? '';
  const tabs = useReadableTabs(
    entity,
    props.tabs
      .flatMap(tab => ('items' in tab ? tab.items : [tab]))
      .map(({ id, label, href }) => ({
        id,
        href: `${page}/${href}`.replace(/\/$/, ''),
        label: translate(label),
      })),
  );

  return (
    <div className={styles.header}>
      <Breadcrumb crumbs={[parent]} title={primaryTitle} />
      <div className={styles.row}>
        <div>
          <p className={styles.kind}>{namesOf(entity, words).join(' · ')}</p>
          <h1 className={styles.title}>{primaryTitle}</h1>
        </div>
        <div className={styles.actions}>
          <StarButton entity={entity} />
          <ButtonLink
            href={`${page}?inspect=overview`}
            variant="secondary"
            iconStart={<RiFileSearchLine aria-hidden="true" />}
          >
            {t('entity.inspect')}
          </ButtonLink>
        </div>
      </div>
      <EntityFacts entity={entity} />
      <PageTabs tabs={tabs} current={props.activeTabId} />
    </div>
  );
}

/** The kind, and the type when it says more: a `System` of type `application` is an application. */
function namesOf(entity: Entity, words: CatalogWords): string[] {
  const type = entity.spec?.type;
  const names = [words.kind(entity.kind)];
  if (typeof type === 'string') names.push(words.type(type));
  return [...new Set(names)];
}

function StarButton(props: { entity: Entity }) {
  const { t } = useTranslationRef(shellTranslationRef);
  const { isStarredEntity, toggleStarredEntity } = useStarredEntity(
    props.entity,
  );
  return (
    <ButtonIcon
      variant="secondary"
      aria-label={isStarredEntity ? t('entity.unstar') : t('entity.star')}
      icon={
        isStarredEntity ? (
          <RiStarFill aria-hidden="true" />
        ) : (
          <RiStarLine aria-hidden="true" />
        )
      }
      onPress={toggleStarredEntity}
    />
  );
}

function EntityFacts(props: { entity: Entity }) {
  const { t } = useTranslationRef(shellTranslationRef);
  const words = useCatalogWords();
  const { entity } = props;
  const owners = getEntityRelations(entity, RELATION_OWNED_BY);
  const wholes = getEntityRelations(entity, RELATION_PART_OF);
  const lifecycle = entity.spec?.lifecycle;
  return (
    <dl className={styles.facts}>
      {owners.length > 0 && (
        <div>
          <dt>{t('entity.owner')}</dt>
          <dd>
            <EntityRefLinks entityRefs={owners} defaultKind="group" hideIcons />
          </dd>
        </div>
      )}
      {wholes.length > 0 && (
        <div>
          <dt>{t('entity.partOf')}</dt>
          <dd>
            <EntityRefLinks entityRefs={wholes} hideIcons />
          </dd>
        </div>
      )}
      {typeof lifecycle === 'string' && (
        <div>
          <dt>{t('entity.lifecycle')}</dt>
          <dd>{words.lifecycle(lifecycle)}</dd>
        </div>
      )}
    </dl>
  );
}
