import type { ReactElement } from 'react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import type { CanelApi } from '../api/CanelApi';
import { canelApiRef } from '../api/canelApiRef';
import { applicationsRouteRef } from '../routes';

const unasked = async () => {
  throw new Error('This screen asks for more than its test answers.');
};

const unanswered: CanelApi = {
  listApplications: unasked,
  getApplication: unasked,
  setAttribute: unasked,
  removeAttribute: unasked,
  recordHomologation: unasked,
  correctHomologation: unasked,
  getImpact: unasked,
  getNeighbourhood: unasked,
  getMap: unasked,
  getMatrix: unasked,
  getLandscape: unasked,
  listCalendar: unasked,
  getCompleteness: unasked,
  getDashboard: unasked,
  listChanges: unasked,
  exportAs: unasked,
  listViews: unasked,
  saveView: unasked,
  removeView: unasked,
  listSources: unasked,
  startReading: unasked,
  planImport: unasked,
  getImport: unasked,
  applyImport: unasked,
  getImportModel: unasked,
};

/** Renders the content of a tab as in the page of the applications. */
export function renderPicture(
  element: ReactElement,
  options: {
    canel: Partial<CanelApi>;
    address?: string;
    language?: 'fr' | 'en';
  },
) {
  const { address = '/applications/carte', language = 'fr' } = options;
  return renderInTestApp(
    <main>
      <h1>Applications</h1>
      {element}
    </main>,
    {
      initialRouteEntries: [address],
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
      apis: [[canelApiRef, { ...unanswered, ...options.canel }]],
    },
  );
}
