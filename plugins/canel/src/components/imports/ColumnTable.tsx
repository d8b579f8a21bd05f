import {
  type ImportSheetMapping,
  importTargets,
} from '@cloud-pi-native/plugin-canel-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { columnName } from './cellRows';
import styles from './imports.module.css';

interface ColumnTableProps {
  mapping: ImportSheetMapping;
  /** Absent when nothing can be changed any more. */
  onChoose?(index: number, target: string | undefined): void;
}

/** The columns of a sheet, and what each of them says. */
export function ColumnTable({ mapping, onChoose }: ColumnTableProps) {
  const t = useCanelTranslation();
  const text = useText();
  const { sheet, kind, columns } = mapping;
  const targets = importTargets[kind];
  const labelOf = (id: string | undefined) => {
    const found = targets.find(target => target.id === id);
    return found ? text(found.label) : t('imports.leftAside');
  };
  return (
    <div className={styles.scroll}>
      <table className={styles.columns}>
        <caption>{t('imports.columnsOf', { sheet })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.column')}</th>
            <th scope="col">{t('imports.heading')}</th>
            <th scope="col">{t('imports.means')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ heading, target }, index) => {
            const name = columnName(index);
            return (
              <tr key={name}>
                <td>{name}</td>
                <th scope="row">{heading || t('imports.noHeading')}</th>
                <td>
                  {onChoose ? (
                    <select
                      aria-label={t('imports.meansOf', {
                        column: name,
                        heading: heading || t('imports.noHeading'),
                      })}
                      value={target ?? ''}
                      onChange={event =>
                        onChoose(index, event.target.value || undefined)
                      }
                    >
                      <option value="">{t('imports.leftAside')}</option>
                      {targets.map(one => (
                        <option key={one.id} value={one.id}>
                          {one.required
                            ? t('imports.required', { label: text(one.label) })
                            : text(one.label)}
                        </option>
                      ))}
                    </select>
                  ) : (
                    labelOf(target)
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
