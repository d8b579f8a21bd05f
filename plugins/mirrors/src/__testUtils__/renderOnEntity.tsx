import type { ReactElement } from 'react';
import { createApiMock, renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider, entityRouteRef } from '@backstage/plugin-catalog-react';
import type { MirrorsApi } from '@cloud-pi-native/plugin-mirrors-common';
import { mirrorsApiRef } from '../api/mirrorsApiRef';
import { templateRouteRef } from '../routes';
import { component, mirror, refs, sync } from './fixtures';

const mockMirrors = createApiMock<MirrorsApi>(mirrorsApiRef, () => ({
  listMirrors: jest.fn(async () => ({ items: [mirror], total: 1 })),
  getMirror: jest.fn(async () => mirror),
  updateMirror: jest.fn(async () => mirror),
  listSyncs: jest.fn(async () => ({ items: [sync], total: 1 })),
  listRefs: jest.fn(async () => ({ items: refs, total: refs.length })),
  sync: jest.fn(async () => sync),
}));

/** Renders a card or a tab as on the page of the component of a repository. */
export function renderOnEntity(
  element: ReactElement,
  options: { mirrors?: Partial<MirrorsApi>; language?: 'fr' | 'en' } = {},
) {
  const { language = 'fr' } = options;
  const mirrorsApi = mockMirrors(options.mirrors);
  const rendered = renderInTestApp(
    <EntityProvider entity={component}>
      <main>
        <h1>demarches.api</h1>
        <h2>Aperçu</h2>
        {element}
      </main>
    </EntityProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/create/templates/:namespace/:templateName': templateRouteRef,
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
      apis: [mirrorsApi],
    },
  );
  return { ...rendered, mirrorsApi };
}
