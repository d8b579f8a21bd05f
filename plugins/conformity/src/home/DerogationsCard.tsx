import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  HomeCard,
  LoadProblem,
  useFormats,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { conformityApiRef } from '../api/conformityApiRef';
import { useApplicationTab } from '../components/parts/useApplicationTab';
import { conformityViewRouteRef } from '../routes';
import { useConformityTranslation } from '../useConformityTranslation';
import styles from './home.module.css';

/** More would fill the home page: the others are one press away. */
const shown = 5;

/** The derogations that wait for governance to decide, the oldest first. */
export function DerogationsCard() {
  const t = useConformityTranslation();
  const formats = useFormats();
  const addressOf = useApplicationTab();
  const viewRoute = useRouteRef(conformityViewRouteRef);
  const conformityApi = useApi(conformityApiRef);
  const load = useLoad(
    () => conformityApi.listDerogations(['asked']),
    [conformityApi],
  );
  const waiting = load.value?.items;
  return (
    <HomeCard
      title={t('home.title')}
      link={{
        label: t('home.all'),
        href: viewRoute?.({ view: 'derogations' }) ?? '',
      }}
    >
      {!waiting && <LoadProblem load={load} />}
      {waiting?.length === 0 && (
        <Text as="p">{t('derogations.noWaiting')}</Text>
      )}
      {waiting && waiting.length > 0 && (
        <>
          <Text as="p">
            {t('home.waiting', {
              count: waiting.length,
              number: formats.number(waiting.length),
            })}
          </Text>
          <ul className={styles.list}>
            {waiting.slice(0, shown).map(one => (
              <li key={one.id}>
                <Link href={addressOf(one.application, one.requirement)}>
                  {one.applicationTitle} – {one.requirement}
                </Link>{' '}
                ({formats.relative(one.at)})
              </li>
            ))}
          </ul>
        </>
      )}
    </HomeCard>
  );
}
