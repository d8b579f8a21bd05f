import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  LoadProblem,
  Section,
  usePolledLoad,
  type ProjectPartProps,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../api/serviceLevelsApiRef';
import { IncidentList } from '../components/incidents/IncidentList';
import { MaintenanceList } from '../components/maintenances/MaintenanceList';
import {
  ServiceBookProvider,
  servicesPoll,
} from '../components/page/WithServices';
import styles from '../components/parts/parts.module.css';
import { ServiceTable } from '../components/services/ServiceTable';
import { serviceLevelsRouteRef } from '../routes';
import { useServiceLevelsTranslation } from '../useServiceLevelsTranslation';

/** Nothing is managed from the page of a project. */
const nothingAllowed = {
  manageIncidents: false,
  planMaintenance: false,
  readProbes: false,
  manageProbes: false,
};

/** « Qualité de service » of a project: what touches it, with the clocks, and the services that reach it. */
export function QualityTab({ slug }: ProjectPartProps) {
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const root = useRouteRef(serviceLevelsRouteRef);
  const load = usePolledLoad(
    () => serviceLevelsApi.getProject(slug),
    [serviceLevelsApi, slug],
    () => servicesPoll,
  );
  if (!load.value) return <LoadProblem load={load} />;
  const { services, open, past, maintenances } = load.value;
  return (
    <ServiceBookProvider services={services} allowed={nothingAllowed}>
      <div className={styles.stack}>
        <Section title={t('project.open')}>
          <IncidentList incidents={open} empty={t('project.noneOpen')} />
        </Section>
        {maintenances.length > 0 && (
          <Section title={t('maintenances.coming')}>
            <MaintenanceList maintenances={maintenances} />
          </Section>
        )}
        <Section title={t('project.services')}>
          <ServiceTable id="services" services={services} />
        </Section>
        <Section title={t('project.past')}>
          <IncidentList incidents={past} empty={t('project.nonePast')} />
        </Section>
        <p>
          <Link href={root?.() ?? ''}>{t('project.all')}</Link>
        </p>
      </div>
    </ServiceBookProvider>
  );
}
