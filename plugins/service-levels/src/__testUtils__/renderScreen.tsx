import { Route, Routes, useLocation } from 'react-router-dom';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { serviceLevelsApiRef } from '../api/serviceLevelsApiRef';
import { ServiceLevelsPages } from '../components/page/ServiceLevelsPages';
import { serviceLevelsRouteRef } from '../routes';
import type { FakeServiceLevels } from './FakeServiceLevels';
import { entities } from './fixtures';

interface ScreenOptions {
  serviceLevels: FakeServiceLevels;
  /** Address of the screen; its page is rendered unless `element` is given. */
  path?: string;
  element?: JSX.Element;
  language?: 'fr' | 'en';
}

/** Renders a screen as the app would. Returns where the address of the browser can be read. */
export function renderScreen(options: ScreenOptions): { address(): string } {
  const { path = '/', language = 'fr' } = options;
  let address = path;
  const Address = () => {
    const { pathname, search } = useLocation();
    address = `${pathname}${search}`;
    return null;
  };
  renderInTestApp(
    <>
      <Address />
      {options.element ?? (
        <Routes>
          <Route
            path="/qualite-de-service/*"
            element={<ServiceLevelsPages />}
          />
        </Routes>
      )}
    </>,
    {
      initialRouteEntries: [path],
      mountedRoutes: { '/qualite-de-service': serviceLevelsRouteRef },
      config: {
        app: {
          baseUrl: 'http://localhost:3000',
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  availableLanguages: ['fr', 'en'],
                  defaultLanguage: language,
                },
              },
            },
          ],
        },
        backend: { baseUrl: 'http://localhost:7007' },
      },
      apis: [
        [serviceLevelsApiRef, options.serviceLevels],
        [catalogApiRef, catalogApiMock({ entities })],
        mockApis.identity({
          userEntityRef: 'user:default/sophie.service',
          ownershipEntityRefs: ['user:default/sophie.service'],
        }),
      ],
    },
  );
  return { address: () => address };
}
