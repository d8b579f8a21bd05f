import type { Notification } from '@backstage/plugin-notifications-common';
import { readOneLine } from '@cloud-pi-native/plugin-portal-common';

/** The notification as a reader of `language` sees it. One that was written in one language stays as it is. */
export function readNotification(
  notification: Notification,
  language: string,
): Notification {
  const { title, description } = notification.payload;
  return {
    ...notification,
    payload: {
      ...notification.payload,
      title: readOneLine(title, language),
      // The server sends `null` for none.
      description: description && readOneLine(description, language),
    },
  };
}
