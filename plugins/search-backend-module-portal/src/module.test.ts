import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import searchPlugin from '@backstage/plugin-search-backend';
import searchTechDocs from '@backstage/plugin-search-backend-module-techdocs';
import Router from 'express-promise-router';
import request from 'supertest';
import searchModulePortal from './index';

function documented(name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
    },
  };
}

/** As the real backend: a documentation can be read once it has been synchronised, and `casse` cannot be built. */
function techDocs(synchronised: string[]) {
  return createBackendPlugin({
    pluginId: 'techdocs',
    register(env) {
      env.registerInit({
        deps: { http: coreServices.httpRouter },
        async init({ http }) {
          const router = Router();
          router.get('/sync/default/component/:name', (req, res) => {
            const { name } = req.params;
            res.writeHead(200, { 'content-type': 'text/event-stream' });
            res.write('event: log\ndata: "INFO - Building"\n\n');
            if (name === 'casse') {
              res.end('event: error\ndata: "No mkdocs.yml"\n\n');
              return;
            }
            const updated = !synchronised.includes(name);
            synchronised.push(name);
            res.end(`event: finish\ndata: {"updated":${updated}}\n\n`);
          });
          router.get(
            '/static/docs/default/component/:name/search/search_index.json',
            (req, res) => {
              const { name } = req.params;
              if (!synchronised.includes(name)) {
                res.status(404).json({});
                return;
              }
              res.json({
                docs: [
                  {
                    title: 'Guide',
                    text: `Premiers pas avec ${name}`,
                    location: 'guide/',
                  },
                ],
              });
            },
          );
          http.use(router);
        },
      });
    },
  });
}

describe('search', () => {
  let backend: TestBackend | undefined;

  afterEach(async () => {
    await backend?.stop();
    backend = undefined;
  });

  async function start(synchronised: string[]) {
    // Tasks run when the test says so.
    const scheduler = mockServices.scheduler();
    backend = await startTestBackend({
      features: [
        searchPlugin,
        searchTechDocs,
        searchModulePortal,
        techDocs(synchronised),
        catalogServiceMock.factory({
          entities: [documented('casse'), documented('portail')],
        }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    const search = async () => {
      const { status, body } = await request(backend!.server).get(
        '/api/search/query?term=pas&types[0]=techdocs',
      );
      return { status, found: body.results?.map(locationOf) };
    };
    return { scheduler, search };
  }

  it('finds nothing, calmly, while there is no index', async () => {
    const { search } = await start([]);
    expect(await search()).toEqual({ status: 200, found: [] });
  });

  it('finds a documentation that nobody has opened yet, in spite of one that cannot be built', async () => {
    const synchronised: string[] = [];
    const { scheduler, search } = await start(synchronised);
    await scheduler.triggerTask('build_documentation');
    expect(await search()).toEqual({
      status: 200,
      found: ['/docs/default/component/portail/guide/'],
    });
    expect(synchronised).toEqual(['portail']);
  });
});

function locationOf(result: { document: { location: string } }): string {
  return result.document.location;
}
