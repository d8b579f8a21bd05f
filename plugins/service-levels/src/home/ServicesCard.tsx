import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  HomeCard,
  LoadProblem,
  useFormats,
  usePolledLoad,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { serviceLevelsApiRef } from '../api/serviceLevelsApiRef';
import { servicesPoll } from '../components/page/WithServices';
import styles from '../components/parts/parts.module.css';
import { ServiceStateTag } from '../components/parts/stateTags';
import { serviceLevelsRouteRef, serviceRouteRef } from '../routes';
import { useServiceLevelsTranslation } from '../useServiceLevelsTranslation';

/** The services that do not answer or are in maintenance, or the word that those measured do. */
export function ServicesCard() {
  const t = useServiceLevelsTranslation();
  const text = useText();
  const formats = useFormats();
  const root = useRouteRef(serviceLevelsRouteRef);
  const serviceRoute = useRouteRef(serviceRouteRef);
  const serviceLevelsApi = useApi(serviceLevelsApiRef);
  const load = usePolledLoad(
    () => serviceLevelsApi.listServices(1),
    [serviceLevelsApi],
    () => servicesPoll * 4,
  );
  const services = load.value?.items;
  const touched = services?.filter(
    ({ state }) => state === 'down' || state === 'maintenance',
  );
  const measured = services?.filter(({ state }) => state !== 'no-data').length;
  return (
    <HomeCard
      title={t('title')}
      link={{ label: t('home.all'), href: root?.() ?? '' }}
    >
      {!touched && <LoadProblem load={load} />}
      {touched?.length === 0 && measured !== undefined && (
        <Text as="p">
          {measured === 0
            ? t('now.never')
            : t('home.up', {
                count: measured,
                number: formats.number(measured),
              })}
        </Text>
      )}
      {touched && touched.length > 0 && (
        <ul className={styles.list}>
          {touched.map(({ service, state }) => (
            <li key={service.name} className={styles.line}>
              <Link href={serviceRoute?.({ name: service.name }) ?? ''}>
                {text(service.title)}
              </Link>
              <ServiceStateTag state={state} />
            </li>
          ))}
        </ul>
      )}
    </HomeCard>
  );
}
