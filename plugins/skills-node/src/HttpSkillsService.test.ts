import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import express from 'express';
import { HttpSkillsService } from './HttpSkillsService';

/** Answers each call with what it was asked. */
const echo = createBackendPlugin({
  pluginId: 'skills',
  register(env) {
    env.registerInit({
      deps: { http: coreServices.httpRouter },
      async init({ http }) {
        const router = express.Router();
        router.use(express.json());
        router.use((req, res) => {
          res.json({ call: `${req.method} ${req.url}`, body: req.body });
        });
        http.use(router);
      },
    });
  },
});

describe('HttpSkillsService', () => {
  const options = { credentials: mockCredentials.service('plugin:test') };
  const dalia = 'user:default/dalia.dev';
  let backend: TestBackend;
  let service: HttpSkillsService;

  beforeAll(async () => {
    backend = await startTestBackend({ features: [echo] });
    const { server } = backend;
    service = HttpSkillsService.create({
      client: PluginClient.create({
        auth: mockServices.auth({ pluginId: 'test' }),
        discovery: mockServices.discovery.mock({
          getBaseUrl: async plugin =>
            `http://localhost:${server.port()}/api/${plugin}`,
        }),
        pluginId: 'skills',
      }),
    });
  });

  afterAll(() => backend.stop());

  it.each([
    ['GET /people/dalia.dev', () => service.getPerson(dalia, options)],
    [
      'GET /teams/project/vigie-2/readiness',
      () => service.teamReadiness('vigie-2', options),
    ],
    [
      'GET /teams/project/vigie/readiness?perimeter=gouvernance',
      () =>
        service.teamReadiness('vigie', {
          ...options,
          perimeter: 'gouvernance',
        }),
    ],
  ])('calls %s', async (call, work) => {
    expect(await work()).toMatchObject({ call });
  });

  it('sends a proof with the day on which it was obtained', async () => {
    expect(
      await service.addProof(
        dalia,
        'skill:default/helm',
        {
          level: 2,
          kind: 'automatic',
          source: {
            id: 'training:charts',
            title: { fr: 'Chart écrit', en: 'Chart written' },
          },
          at: '2026-11-22T08:00:00.000Z',
        },
        options,
      ),
    ).toEqual({
      call: 'POST /proofs',
      body: {
        userRef: dalia,
        skill: 'skill:default/helm',
        level: 2,
        kind: 'automatic',
        source: 'training:charts',
        title: { fr: 'Chart écrit', en: 'Chart written' },
        obtainedOn: '2026-11-22',
      },
    });
  });
});
