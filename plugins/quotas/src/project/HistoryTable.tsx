import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type { ResourceAmount } from '@cloud-pi-native/plugin-portal-common';
import type {
  ProjectQuotas,
  QuotaEvent,
} from '@cloud-pi-native/plugin-quotas-common';
import {
  DataTable,
  EmptyState,
  useFormats,
  useLoad,
  useTableChoices,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';
import { PersonName } from '../parts/PersonName';
import { useValuesText } from '../parts/useValuesText';
import { useQuotasTranslation } from '../useQuotasTranslation';

const tableId = 'historique';
const pageSize = 25;

/** What happened to the quotas of a project, the last first. */
export function HistoryTable(props: {
  /** Read anew: the history is too. */
  quotas: ProjectQuotas;
}) {
  const { quotas } = props;
  const { slug } = quotas;
  const t = useQuotasTranslation();
  const quotasApi = useApi(quotasApiRef);
  const columns = useHistoryColumns();
  const [{ page }] = useTableChoices(tableId);
  const load = useLoad(
    () =>
      quotasApi.listHistory(slug, {
        limit: pageSize,
        offset: (page - 1) * pageSize,
      }),
    [quotasApi, slug, page, quotas],
  );
  return (
    <DataTable
      id={tableId}
      caption={t('project.history')}
      columns={columns}
      rows={load.value?.items}
      total={load.value?.total ?? 0}
      pageSize={pageSize}
      rowKey={event => event.id}
      isLoading={load.status === 'loading'}
      error={load.error}
      onRetry={load.reload}
      empty={<EmptyState title={t('project.noHistory')} />}
    />
  );
}

function useHistoryColumns(): DataTableColumn<QuotaEvent>[] {
  const t = useQuotasTranslation();
  const formats = useFormats();
  const valuesText = useValuesText();
  return useMemo(() => {
    const amounts = (contracted: ResourceAmount | undefined) =>
      contracted && valuesText({ contracted });
    const columns: DataTableColumn<QuotaEvent>[] = [
      {
        id: 'quand',
        header: t('project.at'),
        value: event => event.at,
        text: event => formats.dateTime(event.at),
      },
      {
        id: 'quoi',
        header: t('project.what'),
        value: event => t(`event.${event.kind}`),
      },
      {
        id: 'cible',
        header: t('project.target'),
        value: event =>
          [event.environment, event.class && t(`class.${event.class}`)]
            .filter(Boolean)
            .join(' – '),
      },
      {
        id: 'avant',
        header: t('project.before'),
        value: event => amounts(event.before),
      },
      {
        id: 'apres',
        header: t('project.after'),
        value: event =>
          event.after &&
          valuesText({
            contracted: event.after,
            ...(event.unlimitedUntil && {
              unlimitedUntil: event.unlimitedUntil,
            }),
          }),
      },
      {
        id: 'qui',
        header: t('project.actor'),
        value: event => event.actor,
        render: event => <PersonName actor={event.actor} />,
      },
      {
        id: 'motif',
        header: t('project.reason'),
        value: event => event.reason,
      },
    ];
    return columns.map(column => ({ ...column, sortable: false }));
  }, [t, formats, valuesText]);
}
