import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useNotificationsApi } from '@backstage/plugin-notifications';
import { Link } from '@backstage/ui';
import {
  EmptyState,
  ErrorState,
  HomeCard,
  LoadingState,
  useFormats,
  useLanguage,
} from '@cloud-pi-native/plugin-portal-react';
import { shellTranslationRef } from '../translation';
import styles from './cards.module.css';

const shown = 5;

/** The latest unread notifications. */
export function NotificationsCard() {
  const { t } = useTranslationRef(shellTranslationRef);
  const formats = useFormats();
  const language = useLanguage();
  const { value, error, retry } = useNotificationsApi(
    api => api.getNotifications({ read: false, limit: shown, offset: 0 }),
    [language],
  );
  return (
    <HomeCard
      title={t('card.notifications')}
      link={{ label: t('card.notificationsLink'), href: '/notifications' }}
    >
      {error && (
        <ErrorState
          title={t('card.notificationsFailed')}
          error={error}
          onRetry={retry}
        />
      )}
      {!error && !value && <LoadingState />}
      {value?.notifications.length === 0 && (
        <EmptyState title={t('card.notificationsEmpty')} />
      )}
      {value && value.notifications.length > 0 && (
        <ul className={styles.list}>
          {value.notifications.map(({ id, created, payload }) => (
            <li key={id} className={styles.item}>
              {payload.link ? (
                <Link href={payload.link}>{payload.title}</Link>
              ) : (
                <span>{payload.title}</span>
              )}
              <time
                className={styles.hint}
                dateTime={new Date(created).toISOString()}
              >
                {formats.relative(created)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </HomeCard>
  );
}
