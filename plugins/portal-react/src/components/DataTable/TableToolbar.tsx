import { useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiDownloadLine, RiFilterOffLine } from '@remixicon/react';
import { useFormats } from '../../hooks';
import { portalReactTranslationRef } from '../../translation';
import { ColumnChooser } from './ColumnChooser';
import { downloadText, toCsv } from './csv';
import { filterWords, type CellText } from './rows';
import type { DataTableColumn, TableChoices } from './types';
import styles from './DataTable.module.css';

/** Search, filters, columns and export of a table. */
export function TableToolbar<Row>(props: {
  table: string;
  caption: string;
  /** The server holds the rows: what needs all of them here is left out. */
  isRemote: boolean;
  columns: readonly DataTableColumn<Row>[];
  shown: readonly DataTableColumn<Row>[];
  rows: readonly Row[];
  selected: readonly Row[];
  choices: TableChoices;
  change: (change: Partial<TableChoices>) => void;
  cellText: CellText;
  actions?: ReactNode;
}) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const { caption, isRemote, columns, shown, choices, change, cellText } =
    props;
  const hasChoices =
    choices.search !== '' || Object.values(choices.filters).some(Boolean);

  const exportRows = () => {
    const lines = props.selected.map(row =>
      shown.map(column => cellText(column, row)),
    );
    const text = toCsv([shown.map(column => column.header), ...lines]);
    downloadText(`${props.table}.csv`, 'text/csv;charset=utf-8', text);
  };

  return (
    <div className={styles.toolbar}>
      {!isRemote && (
        <SearchBox
          caption={caption}
          value={choices.search}
          onChange={search => change({ search })}
        />
      )}
      {columns
        .filter(column => column.filter && !isRemote)
        .map(column => (
          <ColumnFilter
            key={column.id}
            column={column}
            rows={props.rows}
            cellText={cellText}
            value={choices.filters[column.id] ?? ''}
            onChange={word =>
              change({ filters: { ...choices.filters, [column.id]: word } })
            }
          />
        ))}
      {hasChoices && (
        <Button
          variant="tertiary"
          iconStart={<RiFilterOffLine aria-hidden="true" />}
          onPress={() => change({ search: '', filters: {} })}
        >
          {t('table.reset')}
        </Button>
      )}
      <span className={styles.spacer} />
      {props.actions}
      <ColumnChooser
        columns={columns}
        shown={shown}
        onChange={ids => change({ columns: ids, page: choices.page })}
      />
      {!isRemote && (
        <Button
          variant="secondary"
          aria-label={t('table.exportOf', { caption })}
          iconStart={<RiDownloadLine aria-hidden="true" />}
          onPress={exportRows}
        >
          {t('table.export')}
        </Button>
      )}
    </div>
  );
}

function SearchBox(props: {
  caption: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const id = useId();
  // The field keeps its own text: the address follows a moment later, and must not move the caret.
  const [text, setText] = useState(props.value);
  useEffect(() => setText(props.value), [props.value]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('table.search')}</label>
      <input
        id={id}
        type="search"
        value={text}
        aria-label={t('table.searchIn', { caption: props.caption })}
        onChange={event => {
          setText(event.target.value);
          props.onChange(event.target.value);
        }}
      />
    </div>
  );
}

function ColumnFilter<Row>(props: {
  column: DataTableColumn<Row>;
  rows: readonly Row[];
  cellText: CellText;
  value: string;
  onChange: (word: string) => void;
}) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const formats = useFormats();
  const id = useId();
  const { column, rows, cellText, value } = props;
  const words = filterWords(rows, column, cellText, formats);
  // A word that came with the address is shown even when no row bears it any more.
  if (value && !words.includes(value)) words.push(value);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {t('table.filterBy', { column: column.header })}
      </label>
      <select
        id={id}
        value={value}
        onChange={event => props.onChange(event.target.value)}
      >
        <option value="">{t('table.filterAll')}</option>
        {words.map(word => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
