import { Route, Routes, useLocation } from 'react-router-dom';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  platformRoleRef,
  type PlatformRole,
} from '@cloud-pi-native/plugin-portal-common';
import { quotasApiRef } from '../api/quotasApiRef';
import { QuotasPages } from '../platform/QuotasPages';
import { projectTabRouteRef, quotasRouteRef } from '../routes';
import type { FakeQuotas } from './FakeQuotas';
import { denis, entities } from './fixtures';

interface ScreenOptions {
  quotas: FakeQuotas;
  /** Address of the screen; its page is rendered unless `element` is given. */
  path?: string;
  element?: JSX.Element;
  userRef?: string;
  roles?: PlatformRole[];
  /** Whether the person has the permissions of the platform; so by default. */
  isAllowed?: boolean;
  language?: 'fr' | 'en';
}

/** Renders a screen as the app would. Returns where the address of the browser can be read. */
export function renderScreen(options: ScreenOptions): { address(): string } {
  const { path = '/', language = 'fr', userRef = denis, roles = [] } = options;
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
          <Route path="/quotas/*" element={<QuotasPages />} />
        </Routes>
      )}
    </>,
    {
      initialRouteEntries: [path],
      mountedRoutes: {
        '/quotas': quotasRouteRef,
        '/projets/:slug/:tab': projectTabRouteRef,
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
        [quotasApiRef, options.quotas],
        [catalogApiRef, catalogApiMock({ entities })],
        mockApis.permission({
          authorize:
            options.isAllowed === false
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        }),
        mockApis.identity({
          userEntityRef: userRef,
          ownershipEntityRefs: [userRef, ...roles.map(platformRoleRef)],
        }),
      ],
    },
  );
  return { address: () => address };
}
