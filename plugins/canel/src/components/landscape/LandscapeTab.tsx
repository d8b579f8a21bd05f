import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import type { LandscapeAnswer } from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  type DataTableColumn,
  EmptyState,
  LoadProblem,
  Section,
  useLoad,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { CountLink } from '../heat/CountLink';
import { HeatTable, type HeatCell } from '../heat/HeatTable';
import { useListHref } from '../heat/useListHref';
import { largestFirst } from './largestFirst';

/** How many applications each direction has in each zone, and how many of them raise an alert. */
export function LandscapeTab() {
  const canelApi = useApi(canelApiRef);
  const t = usePicturesTranslation();
  const { filter } = useApplicationFilter();
  const load = useLoad(() => canelApi.getLandscape(filter), [canelApi, filter]);
  if (!load.value) return <LoadProblem load={load} />;
  if (load.value.cells.length === 0) {
    return (
      <EmptyState title={t('landscape.empty')}>
        {t('landscape.emptyText')}
      </EmptyState>
    );
  }
  return <Landscape answer={load.value} />;
}

interface LandscapeRow extends HeatCell {
  alerts: number;
  zone: string;
  owner: string;
}

function Landscape(props: { answer: LandscapeAnswer }) {
  const answer = useMemo(() => largestFirst(props.answer), [props.answer]);
  const t = usePicturesTranslation();
  const text = useText();
  const listHref = useListHref();
  const rows = useMemo(
    () =>
      answer.cells.map(
        ({ zone, owner, count, alerts }): LandscapeRow => ({
          row: zone,
          column: owner,
          count,
          alerts,
          zone: text(answer.zones[zone].title),
          owner: text(answer.owners[owner].title),
        }),
      ),
    [answer, text],
  );
  const describe = useCallback(
    ({ row, column, zone, owner, count, alerts }: LandscapeRow) => {
      const label = t('landscape.cell', { row: zone, column: owner, count });
      return {
        label:
          alerts > 0
            ? `${label}, ${t('landscape.alerts', { count: alerts })}`
            : label,
        href: listHref({
          zone: [answer.zones[row].id],
          owner: [answer.owners[column].id],
        }),
      };
    },
    [answer, t, listHref],
  );
  const columns: DataTableColumn<LandscapeRow>[] = [
    {
      id: 'zone',
      header: t('column.zone'),
      value: ({ zone }) => zone,
      filter: true,
    },
    {
      id: 'direction',
      header: t('column.owner'),
      value: ({ owner }) => owner,
      filter: true,
    },
    {
      id: 'nombre',
      header: t('column.count'),
      value: ({ count }) => count,
      align: 'end',
      render: row => <CountLink count={row.count} {...describe(row)} />,
    },
    {
      id: 'alertes',
      header: t('column.alerts'),
      value: ({ alerts }) => alerts,
      align: 'end',
    },
  ];
  return (
    <>
      <Section title={t('landscape.title')}>
        <p>{t('landscape.hint')}</p>
        <HeatTable
          caption={t('landscape.title')}
          rows={answer.zones.map(({ title }) => text(title))}
          columns={answer.owners.map(({ title }) => text(title))}
          cells={rows}
          describe={describe}
        />
      </Section>
      <Section title={t('landscape.list')}>
        <DataTable
          id="paysage"
          caption={t('landscape.list')}
          columns={columns}
          rows={rows}
          rowKey={({ row, column }) => `${row}/${column}`}
        />
      </Section>
    </>
  );
}
