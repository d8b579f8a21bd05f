import { importTargets } from '@cloud-pi-native/plugin-canel-common';
import {
  type DataTableColumn,
  StateTag,
  type StateTone,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { useCanelTranslation } from '../../useCanelTranslation';
import { ApplicationLink } from '../parts/ApplicationLink';
import type { CellRow } from './cellRows';
import styles from './imports.module.css';

const tones: Record<CellRow['outcome'], StateTone> = {
  refused: 'error',
  warning: 'warning',
  added: 'success',
  changed: 'info',
};

const targets = Object.values(importTargets).flat();

/** Columns of the report of the cells. */
export function useCellColumns(): DataTableColumn<CellRow>[] {
  const t = useCanelTranslation();
  const text = useText();
  const fieldOf = ({ target, heading }: CellRow) => {
    const label = targets.find(({ id }) => id === target)?.label;
    return label ? text(label) : heading ?? t('imports.wholeRow');
  };
  const outcomeOf = ({ outcome }: CellRow) => t(`imports.outcome.${outcome}`);
  return [
    {
      id: 'issue',
      header: t('imports.becomes'),
      value: outcomeOf,
      render: row => (
        <StateTag tone={tones[row.outcome]}>{outcomeOf(row)}</StateTag>
      ),
    },
    {
      id: 'feuille',
      header: t('imports.sheet'),
      value: ({ sheet }) => sheet,
      filter: true,
    },
    {
      id: 'cellule',
      header: t('imports.cell'),
      value: ({ row }) => row,
      text: ({ cell }) => cell,
      isRowHeader: true,
    },
    { id: 'champ', header: t('imports.field'), value: fieldOf, filter: true },
    {
      id: 'application',
      header: t('list.application'),
      value: ({ title }) => title,
    },
    {
      id: 'avant',
      header: t('dashboard.before'),
      value: ({ before }) => before,
    },
    { id: 'apres', header: t('imports.after'), value: ({ after }) => after },
    {
      id: 'correction',
      header: t('imports.fix'),
      value: ({ problem }) => problem && text(problem),
      render: ({ problem, leftOut, candidates }) =>
        problem && (
          <div className={styles.problem}>
            {text(problem)}
            {leftOut && (
              <span className={styles.hint}>
                {t(`imports.leftOut.${leftOut}`)}
              </span>
            )}
            {candidates && (
              <ul>
                {candidates.map(({ ref, title }) => (
                  <li key={ref}>
                    <ApplicationLink entityRef={ref} title={title} /> ({ref})
                  </li>
                ))}
              </ul>
            )}
          </div>
        ),
    },
  ];
}
