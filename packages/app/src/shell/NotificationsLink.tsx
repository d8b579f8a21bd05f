import { useEffect } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useNotificationsApi } from '@backstage/plugin-notifications';
import { useSignal } from '@backstage/plugin-signals-react';
import { VisuallyHidden } from '@backstage/ui';
import { Link } from 'react-aria-components';
import { RiNotification3Line } from '@remixicon/react';
import { shellTranslationRef } from '../translation';
import styles from './HeaderTools.module.css';

/** The way to the notifications, with the number of unread ones. It follows the signals of the server. */
export function NotificationsLink() {
  const { t } = useTranslationRef(shellTranslationRef);
  const { lastSignal } = useSignal('notifications');
  const { value, retry } = useNotificationsApi(api => api.getStatus());
  useEffect(() => {
    if (lastSignal) retry();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a signal asks again
  }, [lastSignal]);
  const count = value?.unread ?? 0;
  return (
    <Link href="/notifications" className={styles.tool}>
      <RiNotification3Line className={styles.icon} aria-hidden="true" />
      <span aria-hidden={count > 0}>{t('header.notifications')}</span>
      {count > 0 && (
        <>
          <span className={styles.count} aria-hidden="true">
            {count}
          </span>
          <VisuallyHidden>
            {t('header.notificationsUnread', { count })}
          </VisuallyHidden>
        </>
      )}
    </Link>
  );
}
