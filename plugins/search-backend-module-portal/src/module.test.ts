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
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import searchPlugin from '@backstage/plugin-search-backend';
import searchCatalog from '@backstage/plugin-search-backend-module-catalog';
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

const requirement: Entity = {
  apiVersion: 'cloud-pi-native.fr/v1alpha1',
  kind: 'Requirement',
  metadata: {
    name: 'exi-arch-18',
    namespace: 'default',
    title: 'Images minimales',
    description: 'Des images sans privilège',
  },
  spec: {
    key: 'EXI-ARCH-18',
    asks: 'Des images *rootless*, sur un port au-dessus de 1024.',
    presentation: { english: { title: 'Minimal images' } },
  },
};

const projects = createBackendPlugin({
  pluginId: 'projects',
  register(env) {
    env.registerInit({
      deps: { http: coreServices.httpRouter },
      async init({ http }) {
        const router = Router();
        router.get('/provisioning/projects', (_req, res) => {
          const vigie = {
            slug: 'vigie',
            name: 'vigie',
            description: 'Veille des élections',
            organisation: 'DNUM',
            repositories: [{ name: 'vigie-api' }],
          };
          res.json({ items: [vigie], total: 1 });
        });
        http.use(router);
      },
    });
  },
});

describe('search', () => {
  let backend: TestBackend | undefined;

  afterEach(async () => {
    await backend?.stop();
    backend = undefined;
  });

  async function start(
    synchronised: string[],
    permissions = mockServices.permissions.factory({
      result: AuthorizeResult.ALLOW,
    }),
  ) {
    // Tasks run when the test says so.
    const scheduler = mockServices.scheduler();
    backend = await startTestBackend({
      features: [
        searchPlugin,
        searchTechDocs,
        searchModulePortal,
        searchCatalog,
        projects,
        permissions,
        mockServices.rootConfig.factory({
          data: { permission: { enabled: true } },
        }),
        techDocs(synchronised),
        catalogServiceMock.factory({
          entities: [documented('casse'), documented('portail'), requirement],
        }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    const search = async (term = 'pas', type = 'techdocs') => {
      const { status, body } = await request(backend!.server)
        .get('/api/search/query')
        .query({ term, 'types[0]': type });
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

  it.each(['rootless', 'EXI-ARCH-18', 'minimal images'])(
    'finds a requirement by « %s »',
    async term => {
      const { scheduler, search } = await start([]);
      await scheduler.triggerTask('search_index_software_catalog');
      expect(await search(term, 'software-catalog')).toEqual({
        status: 200,
        found: ['/catalog/default/requirement/exi-arch-18'],
      });
    },
  );

  it('finds a project by its words and its repositories, for those who may see it', async () => {
    const { scheduler, search } = await start([]);
    await scheduler.triggerTask('search_index_projects');
    for (const term of ['election', 'vigie-api', 'dnum']) {
      expect(await search(term, 'projects')).toEqual({
        status: 200,
        found: ['/projets/vigie'],
      });
    }
  });

  it('keeps a project from those who may not see it', async () => {
    const { scheduler, search } = await start(
      [],
      mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
    );
    await scheduler.triggerTask('search_index_projects');
    expect(await search('vigie', 'projects')).toEqual({
      status: 200,
      found: [],
    });
  });
});

function locationOf(result: { document: { location: string } }): string {
  return result.document.location;
}
