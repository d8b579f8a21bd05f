import { createApiMock } from '@backstage/frontend-test-utils';
import type {
  DocumentationApi,
  DocumentationPage,
  KeptAnswer,
  PageAnswer,
} from '@cloud-pi-native/plugin-documentation-common';
import { documentationApiRef } from '../api/documentationApiRef';

export const at = '2026-11-22T10:00:00.000Z';

/** The service with one reader, who keeps what it is given. */
export function mockDocumentation(
  options: { answer?: KeptAnswer; overrides?: Partial<DocumentationApi> } = {},
) {
  let kept = options.answer;
  return createApiMock<DocumentationApi>(documentationApiRef, () => ({
    getAnswer: jest.fn<Promise<KeptAnswer | undefined>, [DocumentationPage]>(
      async () => kept,
    ),
    setAnswer: jest.fn(async (_: DocumentationPage, answer: PageAnswer) => {
      kept = { ...answer, at };
      return kept;
    }),
    removeAnswer: jest.fn<Promise<void>, [DocumentationPage]>(async () => {
      kept = undefined;
    }),
    listFeedback: jest.fn(async () => ({
      items: [
        {
          ...{ entityRef: 'component:default/cct', path: 'normes' },
          ...{ helpful: 3, notHelpful: 2, comments: 1, lastAt: at },
        },
        {
          ...{ entityRef: 'component:default/tutoriels', path: '' },
          ...{ helpful: 1, notHelpful: 0, comments: 0, lastAt: at },
        },
      ],
    })),
    listAnswers: jest.fn<Promise<{ items: KeptAnswer[] }>, [DocumentationPage]>(
      async () => ({
        items: [
          { helpful: false, comment: 'Le RGAA manque', at },
          { helpful: true, at },
        ],
      }),
    ),
  }))(options.overrides);
}
