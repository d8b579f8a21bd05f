import { Route, Routes, useLocation } from 'react-router-dom';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { skillsApiRef } from '../api/skillsApiRef';
import { SkillsPages } from '../components/SkillsPages';
import { skillsRouteRef } from '../routes';
import type { FakeSkills } from './FakeSkills';
import { dalia, entities } from './fixtures';

interface ScreenOptions {
  skills: FakeSkills;
  /** Address of the screen; its page is rendered unless `element` is given. */
  path?: string;
  element?: JSX.Element;
  /** Names of the permissions that the person has; every one by default. */
  permissions?: readonly string[];
  language?: 'fr' | 'en';
}

/** Renders a screen as the app would. Returns where the address of the browser can be read. */
export function renderScreen(options: ScreenOptions): { address(): string } {
  const { path = '/', permissions, language = 'fr' } = options;
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
          <Route path="/competences/*" element={<SkillsPages />} />
        </Routes>
      )}
    </>,
    {
      initialRouteEntries: [path],
      mountedRoutes: {
        '/competences': skillsRouteRef,
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
        [skillsApiRef, options.skills],
        [catalogApiRef, catalogApiMock({ entities })],
        mockApis.permission({
          authorize: ({ permission }) =>
            permissions === undefined || permissions.includes(permission.name)
              ? AuthorizeResult.ALLOW
              : AuthorizeResult.DENY,
        }),
        mockApis.identity({
          userEntityRef: dalia,
          ownershipEntityRefs: [dalia],
        }),
      ],
    },
  );
  return { address: () => address };
}
