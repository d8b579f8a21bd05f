import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  type TestBackend,
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import documentationPlugin from './index';

const ana = 'user:default/ana';
const bob = 'user:default/bob';
const writer = 'user:default/wanda';

const cct: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { namespace: 'default', name: 'cct' },
  spec: { type: 'website' },
};

const normes = { entityRef: 'component:default/cct', path: 'normes' };

describe('the documentation backend', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        documentationPlugin,
        catalogServiceMock.factory({ entities: [cct] }),
        createServiceFactory({
          service: coreServices.permissions,
          deps: {},
          factory: () =>
            mockServices.permissions.mock({
              // Everybody answers, the writer reads.
              authorize: async (queries, options) => {
                const { credentials } = options as {
                  credentials: ReturnType<typeof mockCredentials.user>;
                };
                const isWriter = credentials.principal.userEntityRef === writer;
                return queries.map(({ permission }) => ({
                  result:
                    isWriter ||
                    permission.name === 'documentation.feedback.give'
                      ? AuthorizeResult.ALLOW
                      : AuthorizeResult.DENY,
                }));
              },
            }),
        }),
      ],
    });
  });

  afterAll(() => backend.stop());

  function call(
    method: 'get' | 'put' | 'delete',
    path: string,
    userRef: string,
    query: object = {},
  ) {
    return request(backend.server)
      [method](`/api/documentation${path}`)
      .query(query)
      .set('Authorization', mockCredentials.user.header(userRef));
  }

  it('keeps the answer of each reader, which they change and take back', async () => {
    await call('get', '/answer', ana, normes).expect(204);
    const { body: given } = await call('put', '/answer', ana, {
      ...normes,
      path: '/normes/index.html',
    })
      .send({ helpful: false, comment: '  Où est le RGAA ? ' })
      .expect(200);
    expect(given).toEqual({
      helpful: false,
      comment: 'Où est le RGAA ?',
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    const { body: kept } = await call('get', '/answer', ana, normes).expect(
      200,
    );
    expect(kept).toEqual(given);
    await call('get', '/answer', bob, normes).expect(204);

    await call('put', '/answer', ana, normes)
      .send({ helpful: true, comment: ' ' })
      .expect(200);
    const { body: changed } = await call('get', '/answer', ana, normes);
    expect(changed).toEqual({ helpful: true, at: expect.any(String) });

    await call('delete', '/answer', ana, normes).expect(204);
    await call('delete', '/answer', ana, normes).expect(204);
    await call('get', '/answer', ana, normes).expect(204);
  });

  it('shows what readers said to the writers, without a name', async () => {
    await call('put', '/answer', ana, normes).send({ helpful: true });
    await call('put', '/answer', bob, normes).send({
      helpful: false,
      comment: 'Trop court',
    });
    const { body: feedback } = await call('get', '/feedback', writer).expect(
      200,
    );
    expect(feedback.items).toEqual([
      {
        ...normes,
        ...{ helpful: 1, notHelpful: 1, comments: 1 },
        lastAt: expect.any(String),
      },
    ]);
    const { body: answers, text } = await call(
      'get',
      '/feedback/answers',
      writer,
      normes,
    ).expect(200);
    expect(answers.items).toHaveLength(2);
    expect(text).toContain('Trop court');
    expect(text).not.toMatch(/ana|bob/);
  });

  it('keeps the feedback from those who do not write', async () => {
    const denials = [
      await call('get', '/feedback', ana).expect(403),
      await call('get', '/feedback/answers', ana, normes).expect(403),
    ];
    for (const { body } of denials) {
      expect(body.error.message).toContain('documentation.feedback.read');
    }
  });

  it('knows no documentation of an entity that the catalog does not show', async () => {
    const hidden = { ...normes, entityRef: 'component:default/hidden' };
    const { body } = await call('put', '/answer', ana, hidden)
      .send({ helpful: true })
      .expect(404);
    expect(body.error.message).toContain('component:default/hidden');
    await call('get', '/feedback/answers', writer, hidden).expect(404);
  });

  it.each([
    ['helpful', normes, {}],
    ['helpful', normes, { helpful: 'yes' }],
    ['comment', normes, { helpful: true, comment: 'x'.repeat(2001) }],
    ['entityRef', { path: 'normes' }, { helpful: true }],
    ['entityRef', { ...normes, entityRef: 'cct' }, { helpful: true }],
    ['path', { ...normes, path: 'x'.repeat(501) }, { helpful: true }],
  ])('refuses a bad %s by its name', async (field, query, answer) => {
    const { body } = await call('put', '/answer', ana, query)
      .send(answer)
      .expect(400);
    expect(body.error.message).toContain(field);
  });
});
