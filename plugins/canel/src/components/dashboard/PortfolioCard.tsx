import type { DashboardAnswer } from '@cloud-pi-native/plugin-canel-common';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { narrowed, useViewLink } from '../../hooks/useViewLink';
import { useCanelTranslation } from '../../useCanelTranslation';
import { Card } from './Card';
import { Figure } from './Figure';

/** How many applications there are, and how many nobody answers for. */
export function PortfolioCard(props: { dashboard: DashboardAnswer }) {
  const { total, alerts } = props.dashboard;
  const t = useCanelTranslation();
  const link = useViewLink();
  const { filter } = useApplicationFilter();
  return (
    <Card title={t('dashboard.portfolio')}>
      <Figure
        count={total}
        label={t('dashboard.applications', { count: total })}
        href={link('liste', filter)}
      />
      <Figure
        count={alerts.find(({ id }) => id === 'not-owned')?.count ?? 0}
        label={t('dashboard.notOwned')}
        href={link('liste', narrowed(filter, 'alert', 'not-owned'))}
      />
    </Card>
  );
}
