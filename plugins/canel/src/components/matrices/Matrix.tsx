import { useCallback, useMemo } from 'react';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import type { MatrixAnswer } from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  type DataTableColumn,
  Section,
  useFormats,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { usePicturesTranslation } from '../../usePicturesTranslation';
import { CountLink } from '../heat/CountLink';
import { HeatTable, type HeatCell } from '../heat/HeatTable';
import { useListHref } from '../heat/useListHref';
import { meaningOf } from './matrixFacets';

const columnHeaders = {
  hosting: 'column.hosting',
  owner: 'column.owner',
  flows: 'column.target',
} as const;

interface MatrixRow extends HeatCell {
  rowTitle: string;
  columnTitle: string;
}

/** One matrix: the table that crosses, and the same numbers in a list that can be sorted and exported. */
export function Matrix({ answer }: { answer: MatrixAnswer }) {
  const t = usePicturesTranslation();
  const text = useText();
  const formats = useFormats();
  const listHref = useListHref();
  const entityRoute = useRouteRef(entityRouteRef);
  const rows = useMemo(
    () =>
      answer.cells.map(
        (cell): MatrixRow => ({
          ...cell,
          rowTitle: text(answer.rows[cell.row].title),
          columnTitle: text(answer.columns[cell.column].title),
        }),
      ),
    [answer, text],
  );
  const describe = useCallback(
    ({ row, column, rowTitle, columnTitle, count }: MatrixRow) => {
      const meanings = [
        meaningOf(answer.rows[row], answer.kind),
        meaningOf(answer.columns[column], answer.kind),
      ];
      const hrefOf = () => {
        const facets: Record<string, string[]> = {};
        for (const meaning of meanings) {
          if ('application' in meaning) {
            return entityRoute?.(parseEntityRef(meaning.application)) ?? '';
          }
          facets[meaning.facet] = [meaning.value];
        }
        return listHref(facets);
      };
      return {
        label: t('matrix.cell', {
          row: rowTitle,
          column: columnTitle,
          number: formats.number(count),
        }),
        href: hrefOf(),
      };
    },
    [answer, t, formats, listHref, entityRoute],
  );
  const columns: DataTableColumn<MatrixRow>[] = [
    {
      id: 'ligne',
      header: t(
        answer.kind === 'flows' ? 'column.source' : 'column.application',
      ),
      value: ({ rowTitle }) => rowTitle,
    },
    {
      id: 'colonne',
      header: t(columnHeaders[answer.kind]),
      value: ({ columnTitle }) => columnTitle,
      filter: answer.kind !== 'flows',
    },
    {
      id: 'nombre',
      header: t(answer.kind === 'flows' ? 'column.flows' : 'column.count'),
      value: ({ count }) => count,
      align: 'end',
      render: row => <CountLink count={row.count} {...describe(row)} />,
    },
  ];
  const title = t(`matrix.${answer.kind}`);
  return (
    <>
      <Section title={title}>
        <p>{t('matrix.hint')}</p>
        <p>
          {t('matrix.size', {
            rows: formats.number(answer.rows.length),
            columns: formats.number(answer.columns.length),
          })}
        </p>
        <HeatTable
          key={answer.kind}
          caption={title}
          rows={answer.rows.map(one => text(one.title))}
          columns={answer.columns.map(one => text(one.title))}
          cells={rows}
          describe={describe}
        />
      </Section>
      <Section title={t('matrix.list')}>
        <DataTable
          id="matrice"
          caption={t('matrix.list')}
          columns={columns}
          rows={rows}
          rowKey={({ row, column }) => `${row}/${column}`}
        />
      </Section>
    </>
  );
}
