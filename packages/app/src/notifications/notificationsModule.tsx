import {
  coreExtensionData,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import { NotificationsInLanguage } from './NotificationsInLanguage';
import { notificationsApi } from './notificationsApi';

const notificationsPage = notificationsPlugin
  .getExtension('page:notifications')
  .override({
    *factory(originalFactory) {
      const original = originalFactory();
      for (const data of original) {
        if (data.id !== coreExtensionData.reactElement.id) yield data;
      }
      yield coreExtensionData.reactElement(
        <NotificationsInLanguage>
          {original.get(coreExtensionData.reactElement)}
        </NotificationsInLanguage>,
      );
    },
  });

/** What the portal changes in the stock notifications: they are read in the reader's language. */
export const notificationsModule = createFrontendModule({
  pluginId: 'notifications',
  extensions: [notificationsApi, notificationsPage],
});
