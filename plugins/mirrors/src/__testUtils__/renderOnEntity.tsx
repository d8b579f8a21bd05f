import type { ReactElement } from 'react';
import { createApiMock, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import type {
  Mirror,
  MirrorsApi,
  MirrorSync,
} from '@cloud-pi-native/plugin-mirrors-common';
import { mirrorsApiRef } from '../api/mirrorsApiRef';
import { templateRouteRef } from '../routes';
import { component, mirror, refs, sync } from './fixtures';

type Arguments<Name extends keyof MirrorsApi> = Parameters<MirrorsApi[Name]>;

const mockMirrors = createApiMock<MirrorsApi>(mirrorsApiRef, () => ({
  listMirrors: jest.fn(async () => ({ items: [mirror], total: 1 })),
  getMirror: jest.fn<Promise<Mirror>, Arguments<'getMirror'>>(
    async () => mirror,
  ),
  updateMirror: jest.fn<Promise<Mirror>, Arguments<'updateMirror'>>(
    async () => mirror,
  ),
  listSyncs: jest.fn<
    ReturnType<MirrorsApi['listSyncs']>,
    Arguments<'listSyncs'>
  >(async () => ({ items: [sync], total: 1 })),
  listRefs: jest.fn<ReturnType<MirrorsApi['listRefs']>, Arguments<'listRefs'>>(
    async () => ({ items: refs, total: refs.length }),
  ),
  sync: jest.fn<Promise<MirrorSync>, Arguments<'sync'>>(async () => sync),
}));

/** Renders a card or a tab as on the page of the component of a repository. */
export function renderOnEntity(
  element: ReactElement,
  options: { mirrors?: Partial<MirrorsApi>; language?: 'fr' | 'en' } = {},
) {
  const { language = 'fr' } = options;
  const mirrorsApi = mockMirrors(options.mirrors);
  renderInTestApp(
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
  return { mirrorsApi };
}
