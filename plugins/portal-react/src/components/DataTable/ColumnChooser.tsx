import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { portalReactTranslationRef } from '../../translation';
import type { DataTableColumn } from './types';
import styles from './DataTable.module.css';

/** Which columns are shown. One column at least stays. */
export function ColumnChooser<Row>(props: {
  columns: readonly DataTableColumn<Row>[];
  shown: readonly DataTableColumn<Row>[];
  onChange: (ids: string[]) => void;
}) {
  const { t } = useTranslationRef(portalReactTranslationRef);
  const { columns, shown } = props;
  const toggle = (toggled: DataTableColumn<Row>) =>
    props.onChange(
      columns
        .filter(column => shown.includes(column) !== (column === toggled))
        .map(column => column.id),
    );
  return (
    <details className={styles.columns}>
      <summary>{t('table.columns')}</summary>
      <fieldset className={styles.columnList}>
        <legend>{t('table.columnsLabel')}</legend>
        {columns.map(column => {
          const checked = shown.includes(column);
          return (
            <label key={column.id} className={styles.columnChoice}>
              <input
                type="checkbox"
                checked={checked}
                disabled={checked && shown.length === 1}
                onChange={() => toggle(column)}
              />
              {column.header}
            </label>
          );
        })}
      </fieldset>
    </details>
  );
}
