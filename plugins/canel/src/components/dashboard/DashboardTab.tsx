import { useApi } from '@backstage/frontend-plugin-api';
import { LoadProblem, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { AlertsCard } from './AlertsCard';
import { ChangesCard } from './ChangesCard';
import { CompletenessCard } from './CompletenessCard';
import { ExpiringCard } from './ExpiringCard';
import { PortfolioCard } from './PortfolioCard';
import styles from './dashboard.module.css';

/** « Tableau de bord »: what asks for attention in what the filter leaves; each number leads to the list behind it. */
export function DashboardTab() {
  const canelApi = useApi(canelApiRef);
  const { filter } = useApplicationFilter();
  const dashboard = useLoad(
    () => canelApi.getDashboard(filter),
    [canelApi, filter],
  );
  if (!dashboard.value || dashboard.status === 'failed') {
    return <LoadProblem load={dashboard} />;
  }
  const { value } = dashboard;
  return (
    <div className={styles.cards}>
      <PortfolioCard dashboard={value} />
      <AlertsCard dashboard={value} />
      <ExpiringCard dashboard={value} />
      <CompletenessCard dashboard={value} />
      <ChangesCard dashboard={value} />
    </div>
  );
}
