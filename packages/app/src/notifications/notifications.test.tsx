import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { TestApiProvider } from '@backstage/frontend-test-utils';
import {
  NotificationsClient,
  useNotificationsApi,
  notificationsApiRef,
} from '@backstage/plugin-notifications';
import { writeOneLine } from '@cloud-pi-native/plugin-portal-common';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PortalLanguage } from '../language/PortalLanguage';
import { BilingualNotifications } from './BilingualNotifications';
import { NotificationsInLanguage } from './NotificationsInLanguage';

/** As the server sends them: one was written by a module that knows one language, and has no description. */
const notifications = [
  {
    id: '1',
    user: 'user:default/camille.porteur',
    created: '2026-11-22T10:00:00.000Z',
    origin: 'plugin:projects',
    payload: {
      title: writeOneLine({ fr: 'Projet prêt', en: 'Project ready' }),
      description: writeOneLine({ fr: 'Bravo', en: 'Well done' }),
      link: '/projets/vigie',
    },
  },
  {
    id: '2',
    user: 'user:default/camille.porteur',
    created: '2026-11-22T10:00:00.000Z',
    origin: 'plugin:news',
    payload: { title: 'Actus / News', description: null },
  },
];

/** Reads once, as the stock page does. */
function Page() {
  const { value } = useNotificationsApi(api => api.getNotifications());
  return (
    <ul>
      {value?.notifications.map(({ id, payload }) => (
        <li key={id}>
          {payload.title}, {payload.description}
        </li>
      ))}
    </ul>
  );
}

function Switch() {
  const languageApi = useApi(appLanguageApiRef);
  return <button onClick={() => languageApi.setLanguage('en')}>English</button>;
}

describe('notifications', () => {
  it('are read in the language of the reader, and again when it changes', async () => {
    const languageApi = PortalLanguage.create({
      available: ['fr', 'en'],
      fallback: 'fr',
      browserLanguages: ['fr'],
      storage: window.localStorage,
    });
    const api = BilingualNotifications.create({
      notifications: new NotificationsClient({
        discoveryApi: { getBaseUrl: async () => 'http://localhost' },
        fetchApi: {
          fetch: async () =>
            new Response(JSON.stringify({ notifications, totalCount: 2 })),
        },
      }),
      languageApi,
    });
    render(
      <TestApiProvider
        apis={[
          [notificationsApiRef, api],
          [appLanguageApiRef, languageApi],
        ]}
      >
        <Switch />
        <NotificationsInLanguage>
          <Page />
        </NotificationsInLanguage>
      </TestApiProvider>,
    );
    expect(await screen.findByText('Projet prêt, Bravo')).toBeVisible();
    expect(screen.getByText('Actus / News,')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByText('Project ready, Well done')).toBeVisible();
    expect(screen.queryByText('Projet prêt, Bravo')).not.toBeInTheDocument();
  });
});
