import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  HomeCard,
  LoadProblem,
  useFormats,
  useLoad,
} from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';
import { quotasViewRouteRef } from '../routes';
import { useQuotasTranslation } from '../useQuotasTranslation';
import styles from './home.module.css';

/** More would fill the home page: the others are one press away. */
const shown = 5;

/** The requests for another quota that wait for the Service Team or the socle. */
export function DecisionsCard() {
  const t = useQuotasTranslation();
  const formats = useFormats();
  const viewRoute = useRouteRef(quotasViewRouteRef);
  const quotasApi = useApi(quotasApiRef);
  const load = useLoad(
    () => quotasApi.listChanges({ state: ['submitted'], limit: shown }),
    [quotasApi],
  );
  return (
    <HomeCard
      title={t('home.decisions')}
      link={{
        label: t('home.all'),
        href: viewRoute?.({ view: 'decisions' }) ?? '',
      }}
    >
      {!load.value && <LoadProblem load={load} />}
      {load.value?.total === 0 && <Text as="p">{t('home.noWaiting')}</Text>}
      {load.value && load.value.total > 0 && (
        <>
          <Text as="p">
            {t('home.waiting', {
              count: load.value.total,
              number: formats.number(load.value.total),
            })}
          </Text>
          <ul className={styles.list}>
            {load.value.items.map(change => (
              <li key={change.id}>
                {t('home.item', {
                  project: change.projectName,
                  class: t(`class.${change.class}`),
                })}{' '}
                ({formats.relative(change.at)})
              </li>
            ))}
          </ul>
        </>
      )}
    </HomeCard>
  );
}
