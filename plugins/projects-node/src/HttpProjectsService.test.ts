import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { PluginClient } from '@cloud-pi-native/plugin-portal-node';
import express from 'express';
import { HttpProjectsService } from './HttpProjectsService';

const total = 450;

/** Answers each call with what it was asked, and pages of numbered projects. */
const echo = createBackendPlugin({
  pluginId: 'projects',
  register(env) {
    env.registerInit({
      deps: { http: coreServices.httpRouter },
      async init({ http }) {
        const router = express.Router();
        router.use(express.json());
        router.get('/projects/none', (_, res) => {
          res.status(404).json({ error: { message: 'There is no project' } });
        });
        router.get('/projects/closed', (_, res) => {
          res.status(403).json({ error: { message: 'Not for you' } });
        });
        router.get('/provisioning/projects', (req, res) => {
          const [limit, offset] = [req.query.limit, req.query.offset].map(
            Number,
          );
          const count = Math.max(0, Math.min(limit, total - offset));
          res.json({
            total,
            items: Array.from({ length: count }, (_, index) => ({
              slug: `p${offset + index}`,
            })),
          });
        });
        router.use((req, res) => {
          res.json({ call: `${req.method} ${req.url}`, body: req.body });
        });
        http.use(router);
      },
    });
  },
});

describe('HttpProjectsService', () => {
  const options = { credentials: mockCredentials.service('plugin:test') };
  let service: HttpProjectsService;

  beforeAll(async () => {
    const { server } = await startTestBackend({ features: [echo] });
    service = HttpProjectsService.create({
      client: PluginClient.create({
        auth: mockServices.auth({ pluginId: 'test' }),
        discovery: mockServices.discovery.mock({
          getBaseUrl: async plugin =>
            `http://localhost:${server.port()}/api/${plugin}`,
        }),
        pluginId: 'projects',
      }),
    });
  });

  const environment = {
    name: 'dev',
    stage: 'dev',
    cluster: 'resource:default/np-1',
    resources: { cpu: 1, memory: 1, gpu: 0, storage: 0 },
  } as const;
  const repository = {
    name: 'api',
    isPrivate: false,
    purpose: 'application',
  } as const;

  it.each([
    ['GET /projects/vigie-2', () => service.getProject('vigie-2', options)],
    [
      'GET /memberships?userRef=user%3Adefault%2Fdalia.dev',
      () => service.getMemberships('user:default/dalia.dev', options),
    ],
    [
      'POST /projects/vigie/repositories',
      () => service.addRepository('vigie', repository, options),
    ],
    [
      'POST /projects/vigie/environments',
      () => service.addEnvironment('vigie', environment, options),
    ],
    ['GET /runs/a%2Fb', () => service.getRun('a/b', options)],
    [
      'POST /provisioning/requests/1/reservation',
      () => service.reserve('1', options),
    ],
    [
      'POST /provisioning/runs/1/services/gitlab',
      () => service.provision('1', 'gitlab', options),
    ],
    [
      'POST /provisioning/runs/1/activation',
      () => service.activate('1', options),
    ],
  ])('calls %s', async (call, work) => {
    expect(await work()).toMatchObject({ call });
  });

  it('reads every page of the projects', async () => {
    const projects = await service.listAllProjects(options);
    expect(projects.map(({ slug }) => slug)).toEqual(
      Array.from({ length: total }, (_, index) => `p${index}`),
    );
  });

  it('tells a project that is not there from one that is closed', async () => {
    expect(await service.getProject('none', options)).toBeUndefined();
    await expect(service.getProject('closed', options)).rejects.toThrow('403');
  });
});
