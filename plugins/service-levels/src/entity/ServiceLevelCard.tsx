import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { LoadProblem, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../api/serviceLevelsApiRef';
import { ServiceBookProvider } from '../components/page/WithServices';
import styles from '../components/parts/parts.module.css';
import { ServiceStateTag } from '../components/parts/stateTags';
import { PromiseSection } from '../components/services/PromiseSection';
import { serviceRouteRef } from '../routes';
import { useServiceLevelsTranslation } from '../useServiceLevelsTranslation';

/** What is promised of a service, on its page of the catalog. */
export function ServiceLevelCard() {
  const t = useServiceLevelsTranslation();
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const serviceRoute = useRouteRef(serviceRouteRef);
  const { name } = useEntity().entity.metadata;
  const load = useLoad(
    () => serviceLevelsApi.listServices(1),
    [serviceLevelsApi],
  );
  const shown = load.value?.items.find(({ service }) => service.name === name);
  return (
    <EntityInfoCard title={t('service.promise')}>
      {load.value && shown ? (
        <ServiceBookProvider
          services={load.value.items}
          allowed={load.value.allowed}
        >
          <p className={styles.line}>
            <ServiceStateTag state={shown.state} />
            <Link href={serviceRoute?.({ name }) ?? ''}>{t('home.all')}</Link>
          </p>
          <PromiseSection service={shown.service} />
        </ServiceBookProvider>
      ) : (
        <LoadProblem load={load} />
      )}
    </EntityInfoCard>
  );
}
