import { useApi } from '@backstage/frontend-plugin-api';
import {
  LoadProblem,
  usePolledLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../../api/serviceLevelsApiRef';
import { useServiceLevelsTranslation } from '../../useServiceLevelsTranslation';
import { servicesPoll } from '../page/WithServices';
import { IncidentList } from './IncidentList';

/** More would hide the services: the others are on the page of incidents. */
const shown = 10;

/** The incidents that last. */
export function OpenIncidents() {
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const load = usePolledLoad(
    () => serviceLevelsApi.listIncidents({ state: 'open', limit: shown }),
    [serviceLevelsApi],
    () => servicesPoll,
  );
  if (!load.value) return <LoadProblem load={load} />;
  return <IncidentList incidents={load.value.items} empty={t('open.none')} />;
}
