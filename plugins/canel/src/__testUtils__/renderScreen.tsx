import { Route, Routes, useLocation } from 'react-router-dom';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  platformRoleRef,
  type PlatformRole,
} from '@cloud-pi-native/plugin-portal-common';
import type { CanelApi } from '../api/CanelApi';
import { canelApiRef } from '../api/canelApiRef';
import { ApplicationPages } from '../components/page/ApplicationPages';
import { applicationsRouteRef } from '../routes';

interface ScreenOptions {
  canel: CanelApi;
  /** Address of the screen; its page is rendered unless `element` is given. */
  path?: string;
  element?: JSX.Element;
  roles?: PlatformRole[];
  /** Names of the permissions that the person has; every one by default. */
  permissions?: readonly string[];
  language?: 'fr' | 'en';
}

/** Renders a screen as the app would. Returns where the address of the browser can be read. */
export function renderScreen(options: ScreenOptions): { address(): string } {
  const { path = '/', roles = [], permissions, language = 'fr' } = options;
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
          <Route path="/applications/*" element={<ApplicationPages />} />
        </Routes>
      )}
    </>,
    {
      initialRouteEntries: [path],
      mountedRoutes: {
        '/applications': applicationsRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
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
        [canelApiRef, options.canel],
        mockApis.permission({
          authorize: ({ permission }) =>
            permissions === undefined || permissions.includes(permission.name)
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
        }),
        mockApis.identity({
          userEntityRef: 'user:default/alice.archi',
          ownershipEntityRefs: [
            'user:default/alice.archi',
            'group:default/architectes',
            ...roles.map(platformRoleRef),
          ],
        }),
      ],
    },
  );
  return { address: () => address };
}
