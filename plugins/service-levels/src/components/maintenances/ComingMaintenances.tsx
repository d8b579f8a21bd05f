import { useApi } from '@backstage/frontend-plugin-api';
import { Section, usePolledLoad } from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { servicesPoll } from '../page/WithServices';
import { isComing, MaintenanceList } from './MaintenanceList';

/** The maintenances that run or are to come; nothing when there is none. */
export function ComingMaintenances() {
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const load = usePolledLoad(
    () => serviceLevelsApi.listMaintenances(),
    [serviceLevelsApi],
    () => servicesPoll,
  );
  const coming = load.value?.items.filter(isComing) ?? [];
  return coming.length === 0 ? null : (
    <Section title={t('maintenances.coming')}>
      <MaintenanceList maintenances={coming} />
    </Section>
  );
}
