import { useApi } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import {
  HomeCard,
  LoadProblem,
  useFormats,
  useLoad,
  useText,
} from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../api/canelApiRef';
import { narrowed, useViewLink } from '../hooks/useViewLink';
import { useCanelTranslation } from '../useCanelTranslation';
import styles from './home.module.css';

/** « Carte des applications »: the alerts of the whole portfolio, for who governs it. */
export function ApplicationsCard() {
  const t = useCanelTranslation();
  const text = useText();
  const formats = useFormats();
  const link = useViewLink();
  const canelApi = useApi(canelApiRef);
  const dashboard = useLoad(() => canelApi.getDashboard(), [canelApi]);
  const alerts = dashboard.value?.alerts.filter(({ count }) => count > 0);
  return (
    <HomeCard
      title={t('home.title')}
      link={{ label: t('home.all'), href: link('tableau-de-bord') }}
    >
      {!alerts && <LoadProblem load={dashboard} />}
      {alerts?.length === 0 && <Text as="p">{t('home.none')}</Text>}
      {alerts && alerts.length > 0 && (
        <>
          <Text as="p">{t('home.alerts', { count: alerts.length })}</Text>
          <ul className={styles.list}>
            {alerts.map(({ id, label, count }) => (
              <li key={id}>
                <Link
                  href={link('liste', narrowed({ facets: {} }, 'alert', id))}
                >
                  {text(label)}
                </Link>{' '}
                ({formats.number(count)})
              </li>
            ))}
          </ul>
        </>
      )}
    </HomeCard>
  );
}
