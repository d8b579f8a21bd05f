import { Route, Routes, useLocation } from 'react-router-dom';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { eligibilityApiRef } from '../api/eligibilityApiRef';
import { EligibilityPages } from '../components/EligibilityPages';
import { eligibilityRouteRef } from '../routes';
import type { FakeEligibility } from './FakeEligibility';
import { camille, vigie } from './fixtures';

interface ScreenOptions {
  eligibility: FakeEligibility;
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
          <Route path="/eligibilite/*" element={<EligibilityPages />} />
        </Routes>
      )}
    </>,
    {
      initialRouteEntries: [path],
      mountedRoutes: {
        '/eligibilite': eligibilityRouteRef,
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
        [eligibilityApiRef, options.eligibility],
        [catalogApiRef, catalogApiMock({ entities: [vigie] })],
        mockApis.identity({
          userEntityRef: camille,
          ownershipEntityRefs: [camille],
        }),
      ],
    },
  );
  return { address: () => address };
}
