import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import type { MatrixAnswer } from '@cloud-pi-native/plugin-canel-common';
import {
  DataTable,
  Section,
  type DataTableColumn,
} from '@cloud-pi-native/plugin-portal-react';
import { useText } from '../../hooks/useText';
import { usePicturesTranslation } from '../../usePicturesTranslation';
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
  const listHref = useListHref();
  const entityRoute = useRouteRef(entityRouteRef);
  const rows = useMemo(() => {
    const hrefOf = (row: number, column: number) => {
      const meanings = [
        meaningOf(answer.rows[row], answer.kind),
        meaningOf(answer.columns[column], answer.kind),
      ];
      const facets: Record<string, string[]> = {};
      for (const meaning of meanings) {
        if ('application' in meaning) {
          return entityRoute?.(parseEntityRef(meaning.application)) ?? '';
        }
        facets[meaning.facet] = [meaning.value];
      }
      return listHref(facets);
    };
    return answer.cells.map(({ row, column, count }): MatrixRow => {
      const rowTitle = text(answer.rows[row].title);
      const columnTitle = text(answer.columns[column].title);
      return {
        row,
        column,
        count,
        rowTitle,
        columnTitle,
        label: t('matrix.cell', {
          row: rowTitle,
          column: columnTitle,
          number: String(count),
        }),
        href: hrefOf(row, column),
      };
    });
  }, [answer, text, t, listHref, entityRoute]);
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
      render: ({ count, label, href }) => (
        <Link to={href} aria-label={label}>
          {count}
        </Link>
      ),
    },
  ];
  const title = t(`matrix.${answer.kind}`);
  return (
    <>
      <Section title={title}>
        <p>{t('matrix.hint')}</p>
        {answer.left > 0 && (
          <p role="note">{t('matrix.left', { count: answer.left })}</p>
        )}
        <HeatTable
          key={answer.kind}
          caption={title}
          rows={answer.rows.map(one => text(one.title))}
          columns={answer.columns.map(one => text(one.title))}
          cells={rows}
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
