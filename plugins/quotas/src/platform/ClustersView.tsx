import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  addResources,
  noResources,
  resourceNames,
  type ResourceAmount,
} from '@cloud-pi-native/plugin-portal-common';
import type { ClusterUsage } from '@cloud-pi-native/plugin-quotas-common';
import {
  DataTable,
  EmptyState,
  EnvelopeView,
  LoadingState,
  LoadProblem,
  Section,
  useFormats,
  useResourceWords,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';
import { ExportButtons } from '../parts/ExportButtons';
import { FillTag } from '../parts/stateTags';
import { useQuotasTranslation } from '../useQuotasTranslation';
import { useClusters } from './useClusters';
import styles from './platform.module.css';

/** What zones and clusters declare, and what is reserved on them. */
export function ClustersView() {
  const t = useQuotasTranslation();
  const quotasApi = useApi(quotasApiRef);
  const { isAllowed, load } = useClusters();
  const columns = useClusterColumns();
  if (isAllowed === undefined) return <LoadingState />;
  if (!isAllowed) {
    return (
      <EmptyState title={t('platform.denied')}>
        {t('platform.deniedWho')}
      </EmptyState>
    );
  }
  if (!load.value) return <LoadProblem load={load} />;
  return (
    <>
      <p className={styles.hint}>{t('clusters.hint')}</p>
      <Section title={t('clusters.zones')}>
        <div className={styles.zones}>
          {zonesOf(load.value).map(zone => (
            <div key={zone.slug}>
              <h3 className={styles.title}>{zone.title}</h3>
              <EnvelopeView
                id={`zone-${zone.slug}`}
                caption={zone.title}
                contracted={zone.capacity}
                reserved={zone.reserved}
              />
            </div>
          ))}
        </div>
      </Section>
      <Section title={t('view.clusters')}>
        <DataTable
          id="clusters"
          caption={t('clusters.caption')}
          columns={columns}
          rows={load.value}
          rowKey={({ entityRef }) => entityRef}
          empty={<EmptyState title={t('clusters.empty')} />}
        />
        <ExportButtons
          make={(format, language) =>
            quotasApi.exportClusters(format, { language })
          }
        />
      </Section>
    </>
  );
}

interface ZoneUsage {
  slug: string;
  title: string;
  capacity: ResourceAmount;
  reserved: ResourceAmount;
}

/** What the clusters of each zone make together. */
function zonesOf(clusters: readonly ClusterUsage[]): ZoneUsage[] {
  const zones = new Map<string, ZoneUsage>();
  for (const { zone, zoneTitle, capacity, reserved } of clusters) {
    const sum = zones.get(zone) ?? {
      slug: zone,
      title: zoneTitle,
      capacity: noResources,
      reserved: noResources,
    };
    zones.set(zone, {
      ...sum,
      capacity: addResources(sum.capacity, capacity),
      reserved: addResources(sum.reserved, reserved),
    });
  }
  return [...zones.values()];
}

function useClusterColumns(): DataTableColumn<ClusterUsage>[] {
  const t = useQuotasTranslation();
  const formats = useFormats();
  const words = useResourceWords();
  return useMemo(() => {
    const number = (value: number) =>
      formats.number(value, { maximumFractionDigits: 3 });
    return [
      {
        id: 'cluster',
        header: t('clusters.cluster'),
        value: cluster => cluster.title,
      },
      {
        id: 'zone',
        header: t('clusters.zoneColumn'),
        value: cluster => cluster.zoneTitle,
        filter: true,
      },
      {
        id: 'protection',
        header: t('clusters.protection'),
        value: cluster => cluster.protection,
        hidden: true,
      },
      {
        id: 'etat',
        header: t('clusters.state'),
        value: cluster => t(`fill.${cluster.state}`),
        render: ({ state, fill }) => (
          <span className={styles.line}>
            {fill !== undefined && formats.percent(fill)}{' '}
            <FillTag state={state} />
          </span>
        ),
        filter: true,
      },
      ...resourceNames.map(
        (resource): DataTableColumn<ClusterUsage> => ({
          id: resource,
          header: words.labelOf(resource),
          value: ({ reserved }) => reserved[resource],
          text: ({ reserved, capacity }) =>
            t('reservedOf', {
              reserved: number(reserved[resource]),
              limit: number(capacity[resource]),
            }),
          align: 'end',
        }),
      ),
      {
        id: 'environnements',
        header: t('clusters.environments'),
        value: cluster => cluster.environments,
        align: 'end',
      },
      {
        id: 'projets',
        header: t('clusters.projects'),
        value: cluster => cluster.projects,
        align: 'end',
      },
    ];
  }, [t, formats, words]);
}
