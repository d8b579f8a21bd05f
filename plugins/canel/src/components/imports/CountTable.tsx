import type { ImportReport } from '@cloud-pi-native/plugin-canel-common';
import { useFormats } from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import styles from './imports.module.css';

const rows = ['applications', 'cells', 'flows'] as const;
const outcomes = ['added', 'changed', 'unchanged'] as const;

/** How much a file adds, changes and leaves as it is. */
export function CountTable(props: { report: ImportReport }) {
  const t = useCanelTranslation();
  const formats = useFormats();
  return (
    <div className={styles.scroll}>
      <table className={styles.counts}>
        <caption>{t('imports.counts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.what')}</th>
            {outcomes.map(outcome => (
              <th key={outcome} scope="col">
                {t(`imports.count.${outcome}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row}>
              <th scope="row">{t(`imports.row.${row}`)}</th>
              {outcomes.map(outcome => (
                <td key={outcome}>
                  {formats.number(props.report[row][outcome])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
