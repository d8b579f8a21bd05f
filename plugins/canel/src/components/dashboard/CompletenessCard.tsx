import type { DashboardAnswer } from '@cloud-pi-native/plugin-canel-common';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { narrowed, useViewLink } from '../../hooks/useViewLink';
import { useCanelTranslation } from '../../useCanelTranslation';
import { Card } from './Card';
import { Figure } from './Figure';
import styles from './dashboard.module.css';

const levels = [0, 1, 2, 3] as const;

/** How many applications stand at each level of the guide on mapping. */
export function CompletenessCard(props: { dashboard: DashboardAnswer }) {
  const t = useCanelTranslation();
  const link = useViewLink();
  const { filter } = useApplicationFilter();
  return (
    <Card title={t('facet.completeness')}>
      <ul className={styles.list}>
        {levels.map(level => (
          <li key={level}>
            <Figure
              count={props.dashboard.completeness[level]}
              label={t(`completenessLevel.${level}`)}
              href={link(
                'liste',
                narrowed(filter, 'completeness', String(level)),
              )}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
