import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  quotaSorts,
  type ProjectQuotaQuery,
} from '@cloud-pi-native/plugin-quotas-common';
import {
  DataTable,
  EmptyState,
  useDebounced,
  useLoad,
  useTableChoices,
} from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';
import { ExportButtons } from '../parts/ExportButtons';
import { useQuotasTranslation } from '../useQuotasTranslation';
import { ProjectFilterBar } from './ProjectFilterBar';
import { useClusters } from './useClusters';
import { useProjectColumns } from './useProjectColumns';
import { projectsTableId, useProjectFilter } from './useProjectFilter';

const pageSize = 25;

/** Milliseconds without a stroke after which the filter asks the server. */
const filterDelay = 250;

/** Every project that the reader may see, with what it has contracted and reserved. */
export function ProjectsView() {
  const t = useQuotasTranslation();
  const quotasApi = useApi(quotasApiRef);
  const { load: clusters } = useClusters();
  const { query: chosen } = useProjectFilter();
  const filter = useDebounced(chosen, filterDelay);
  const [{ sort, page }] = useTableChoices(projectsTableId);
  const column = sort?.column;
  const direction = sort?.direction;
  const query = useMemo<ProjectQuotaQuery>(
    () => ({
      ...filter,
      sort: quotaSorts.find(one => one === column),
      order: direction === 'descending' ? 'desc' : undefined,
    }),
    [filter, column, direction],
  );
  const load = useLoad(
    () =>
      quotasApi.listProjects({
        ...query,
        limit: pageSize,
        offset: (page - 1) * pageSize,
      }),
    [quotasApi, query, page],
  );
  const columns = useProjectColumns(filter.class);
  return (
    <>
      <ProjectFilterBar clusters={clusters.value ?? []} />
      <DataTable
        id={projectsTableId}
        caption={t('projects.caption')}
        columns={columns}
        rows={load.value?.items}
        total={load.value?.total ?? 0}
        pageSize={pageSize}
        rowKey={project => project.slug}
        isLoading={load.status === 'loading'}
        error={load.error}
        onRetry={load.reload}
        empty={<EmptyState title={t('projects.empty')} />}
      />
      <ExportButtons
        make={(format, language) =>
          quotasApi.exportProjects(format, { ...query, language })
        }
      />
    </>
  );
}
