import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  DataTable,
  EmptyState,
  useLoad,
  useTableChoices,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { useCanelTranslation } from '../../useCanelTranslation';
import { listTable } from './listTable';
import { SavedViews } from './SavedViews';
import { useListColumns } from './useListColumns';

/** Applications of a page: the server sorts and pages thousands of them. */
const pageSize = 50;

/** « Liste »: the applications that the filter leaves, with the columns that the person chose. */
export function ListTab() {
  const t = useCanelTranslation();
  const canelApi = useApi(canelApiRef);
  const columns = useListColumns();
  const { filter, isEmpty, clear } = useApplicationFilter();
  const [{ sort, page }] = useTableChoices(listTable);
  const sortedBy = sort?.column;
  const order = sort?.direction === 'descending' ? 'desc' : 'asc';
  const list = useLoad(
    () =>
      canelApi.listApplications({
        filter,
        sort: sortedBy,
        order: sortedBy ? order : undefined,
        offset: (page - 1) * pageSize,
        limit: pageSize,
      }),
    [canelApi, filter, sortedBy, order, page],
  );
  return (
    <DataTable
      id={listTable}
      caption={t('list.caption')}
      columns={columns}
      rows={list.value?.items}
      total={list.value?.total ?? 0}
      pageSize={pageSize}
      rowKey={({ ref }) => ref}
      isLoading={list.status === 'loading'}
      error={list.error}
      onRetry={list.reload}
      actions={<SavedViews />}
      empty={
        isEmpty ? (
          <EmptyState title={t('list.empty')}>{t('list.emptyHint')}</EmptyState>
        ) : (
          <EmptyState
            title={t('filter.none')}
            action={
              <Button variant="secondary" onPress={clear}>
                {t('filter.clear')}
              </Button>
            }
          >
            {t('filter.noneHint')}
          </EmptyState>
        )
      }
    />
  );
}
