import { Route, Routes, useLocation } from 'react-router-dom';
import type { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { trainingApiRef } from '../api/trainingApiRef';
import { TrainingPages } from '../components/TrainingPages';
import { trainingRouteRef } from '../routes';
import type { FakeTraining } from './FakeTraining';
import { entities } from './fixtures';

interface ScreenOptions {
  training: FakeTraining;
  /** Address of the screen; its page is rendered unless `element` is given. */
  path?: string;
  element?: JSX.Element;
  /** The entity on whose page the element stands. */
  entity?: Entity;
  language?: 'fr' | 'en';
}

/** Renders a screen as the app would. Returns where the address of the browser can be read. */
export function renderScreen(options: ScreenOptions): { address(): string } {
  const { path = '/', entity, element, language = 'fr' } = options;
  let address = path;
  const Address = () => {
    const { pathname, search } = useLocation();
    address = `${pathname}${search}`;
    return null;
  };
  const pages = (
    <Routes>
      <Route path="/formation/*" element={<TrainingPages />} />
    </Routes>
  );
  renderInTestApp(
    <>
      <Address />
      {entity ? (
        <EntityProvider entity={entity}>{element}</EntityProvider>
      ) : (
        element ?? pages
      )}
    </>,
    {
      initialRouteEntries: [path],
      mountedRoutes: {
        '/formation': trainingRouteRef,
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
        [trainingApiRef, options.training],
        [catalogApiRef, catalogApiMock({ entities })],
        mockApis.identity({
          userEntityRef: 'user:default/dalia.dev',
          ownershipEntityRefs: ['user:default/dalia.dev'],
        }),
      ],
    },
  );
  return { address: () => address };
}
