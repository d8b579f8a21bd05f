import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import express from 'express';
import { PluginClient } from './PluginClient';

const echoPlugin = createBackendPlugin({
  pluginId: 'echo',
  register(env) {
    env.registerInit({
      deps: {
        http: coreServices.httpRouter,
        httpAuth: coreServices.httpAuth,
      },
      async init({ http, httpAuth }) {
        const router = express.Router();
        router.use(express.json());
        router.get('/missing', () => {
          throw new NotFoundError('There is no such thing');
        });
        router.delete('/things/:id', (_, res) => {
          res.status(204).end();
        });
        router.use(async (req, res) => {
          const { principal } = await httpAuth.credentials(req);
          res.json({
            method: req.method,
            url: req.url,
            body: req.body,
            principal,
          });
        });
        http.use(router);
      },
    });
  },
});

describe('PluginClient', () => {
  async function setUp() {
    const backend = await startTestBackend({ features: [echoPlugin] });
    return PluginClient.create({
      auth: mockServices.auth({ pluginId: 'caller' }),
      discovery: {
        getBaseUrl: async plugin =>
          `http://localhost:${backend.server.port()}/api/${plugin}`,
        getExternalBaseUrl: async () => '',
      },
      pluginId: 'echo',
    });
  }

  it('sends the method, the query and the body on behalf of the person', async () => {
    const client = await setUp();
    await expect(
      client.request('POST', '/things/a%20b', {
        credentials: mockCredentials.user('user:default/dalia.dev'),
        query: {
          search: 'é&=',
          states: ['a', 'b'],
          limit: 0,
          mine: false,
          skipped: undefined,
        },
        body: { name: 'thing' },
      }),
    ).resolves.toMatchObject({
      method: 'POST',
      url: '/things/a%20b?search=%C3%A9%26%3D&states=a&states=b&limit=0&mine=false',
      body: { name: 'thing' },
      principal: { type: 'user', userEntityRef: 'user:default/dalia.dev' },
    });
  });

  it('keeps the principal of a service', async () => {
    const client = await setUp();
    await expect(
      client.request('GET', '/things', {
        credentials: mockCredentials.service('plugin:caller'),
      }),
    ).resolves.toMatchObject({
      principal: { type: 'service', subject: 'plugin:caller' },
    });
  });

  it('gives undefined for a 204 and throws what the plugin answered for an error', async () => {
    const client = await setUp();
    const credentials = mockCredentials.user();
    await expect(
      client.request('DELETE', '/things/1', { credentials }),
    ).resolves.toBeUndefined();
    await expect(
      client.request('GET', '/missing', { credentials }),
    ).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 404,
      cause: { name: 'NotFoundError', message: 'There is no such thing' },
    });
  });

  it('names the plugin that cannot be reached', async () => {
    const client = PluginClient.create({
      auth: mockServices.auth(),
      discovery: {
        getBaseUrl: async () => 'http://127.0.0.1:1/api/echo',
        getExternalBaseUrl: async () => '',
      },
      pluginId: 'echo',
    });
    await expect(
      client.request('GET', '/', { credentials: mockCredentials.user() }),
    ).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('The echo backend did not answer'),
    });
  });
});
