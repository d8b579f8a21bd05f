import {
  ApiBlueprint,
  appLanguageApiRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  NotificationsClient,
  notificationsApiRef,
} from '@backstage/plugin-notifications';
import { BilingualNotifications } from './BilingualNotifications';

/** Takes the place of the stock API of notifications. */
export const notificationsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: notificationsApiRef,
      deps: {
        discoveryApi: discoveryApiRef,
        fetchApi: fetchApiRef,
        languageApi: appLanguageApiRef,
      },
      factory: ({ discoveryApi, fetchApi, languageApi }) =>
        BilingualNotifications.create({
          notifications: new NotificationsClient({ discoveryApi, fetchApi }),
          languageApi,
        }),
    }),
});
