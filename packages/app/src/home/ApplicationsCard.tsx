import { useTranslationRef, useApi } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  entityRouteParams,
} from '@backstage/plugin-catalog-react';
import type { Entity } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import {
  DataTable,
  EmptyState,
  HomeCard,
  useCaller,
  useLoad,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';

const shown = 10;

/** The applications of the catalog that the person or one of their groups answers for. */
export function ApplicationsCard() {
  const { t } = useTranslationRef(shellTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const caller = useCaller();
  const { value, error, reload } = useLoad(async () => {
    if (!caller) return undefined;
    const { items } = await catalogApi.queryEntities({
      filter: {
        kind: 'System',
        'relations.ownedBy': [...caller.ownershipRefs],
      },
      fields: ['kind', 'metadata', 'spec.owner'],
      orderFields: { field: 'metadata.title', order: 'asc' },
      limit: shown,
    });
    return items;
  }, [catalogApi, caller]);

  const columns: DataTableColumn<Entity>[] = [
    {
      id: 'name',
      header: t('card.applicationName'),
      value: nameOf,
      render: entity => <Link href={pathOf(entity)}>{nameOf(entity)}</Link>,
    },
    {
      id: 'description',
      header: t('card.applicationDescription'),
      value: entity => entity.metadata.description,
      sortable: false,
    },
  ];
  return (
    <HomeCard
      title={t('card.applications')}
      isWide
      link={{
        label: t('card.applicationsLink'),
        href: '/catalog?filters[kind]=system',
      }}
    >
      <DataTable
        id="applications"
        caption={t('card.applicationsCaption')}
        columns={columns}
        rows={value}
        rowKey={pathOf}
        error={error}
        onRetry={reload}
        empty={<EmptyState title={t('card.applicationsEmpty')} />}
        isSimple
      />
    </HomeCard>
  );
}

function nameOf(entity: Entity): string {
  return entity.metadata.title ?? entity.metadata.name;
}

function pathOf(entity: Entity): string {
  const { namespace, kind, name } = entityRouteParams(entity);
  return `/catalog/${namespace}/${kind}/${name}`;
}
