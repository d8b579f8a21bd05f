import type { ReactElement } from 'react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { mockDocumentation } from './mockDocumentation';

/** Renders a part of a page in French. */
export function renderPart(
  element: ReactElement,
  options: Parameters<typeof mockDocumentation>[0] = {},
) {
  const documentationApi = mockDocumentation(options);
  renderInTestApp(element, {
    config: {
      app: {
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['fr', 'en'],
                defaultLanguage: 'fr',
              },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
    },
    apis: [documentationApi],
  });
  return { documentationApi };
}
