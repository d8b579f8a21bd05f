import type { DashboardAnswer } from '@cloud-pi-native/plugin-canel-common';
import { StateTag, useText } from '@cloud-pi-native/plugin-portal-react';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { narrowed, useViewLink } from '../../hooks/useViewLink';
import { useCanelTranslation } from '../../useCanelTranslation';
import { Card } from './Card';
import { Figure } from './Figure';
import styles from './dashboard.module.css';

/** How many applications raise each alert. */
export function AlertsCard(props: { dashboard: DashboardAnswer }) {
  const t = useCanelTranslation();
  const text = useText();
  const link = useViewLink();
  const { filter } = useApplicationFilter();
  const raised = props.dashboard.alerts.filter(
    ({ id, count }) => count > 0 && id !== 'not-owned',
  );
  return (
    <Card title={t('dashboard.alerts')}>
      {raised.length === 0 ? (
        <StateTag tone="success">{t('dashboard.noAlert')}</StateTag>
      ) : (
        <ul className={styles.list}>
          {raised.map(({ id, label, count }) => (
            <li key={id}>
              <Figure
                count={count}
                label={text(label)}
                href={link('liste', narrowed(filter, 'alert', id))}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
