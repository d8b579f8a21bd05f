import { setTimeout as sleep } from 'node:timers/promises';
import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  eventsServiceRef,
  type EventsService,
} from '@backstage/plugin-events-node';
import catalogModulePortal from '@cloud-pi-native/plugin-catalog-backend-module-portal';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import {
  projectsServiceRef,
  projectsTopic,
  type ProjectsService,
} from '@cloud-pi-native/plugin-projects-node';
import knexFactory from 'knex';
import request from 'supertest';
import catalogModuleProjects from './index';
import { exampleProject } from './__testUtils__/exampleProject';

/** The projects as the projects backend would answer them. */
const projects = new Map<string, Project>();
let refusals = 0;

const projectsService: Partial<ProjectsService> = {
  async listAllProjects() {
    if (refusals-- > 0) throw new Error('The projects backend is starting');
    return [...projects.values()];
  },
  async getProject(slug) {
    return projects.get(slug);
  },
};

let events: EventsService;
const announcer = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test-announcer',
  register(env) {
    env.registerInit({
      deps: { service: eventsServiceRef },
      async init({ service }) {
        events = service;
      },
    });
  },
});

async function change(project: Project): Promise<void> {
  projects.set(project.slug, project);
  await events.publish({
    topic: projectsTopic,
    eventPayload: { slug: project.slug },
  });
}

describe('the projects in a real catalog', () => {
  const databases = createMockDirectory();
  let backend: TestBackend;

  async function readProject(slug: string): Promise<Map<string, Entity>> {
    const { body } = await request(backend.server)
      .get('/api/catalog/entities')
      .query({
        filter: `metadata.annotations.cloud-pi-native.fr/project=${slug}`,
      })
      .expect(200);
    return new Map(
      (body as Entity[]).map(entity => [stringifyEntityRef(entity), entity]),
    );
  }

  async function waitForRefs(
    slug: string,
    refs: string[],
  ): Promise<Map<string, Entity>> {
    for (;;) {
      const found = await readProject(slug);
      if ([...found.keys()].sort().join() === [...refs].sort().join()) {
        return found;
      }
      await sleep(100);
    }
  }

  async function startCatalog(): Promise<TestBackend> {
    return startTestBackend({
      features: [
        catalogPlugin,
        catalogModulePortal,
        catalogModuleProjects,
        announcer,
        createServiceFactory({
          service: projectsServiceRef,
          deps: {},
          factory: () => projectsService as ProjectsService,
        }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'https://portail.exemple.fr' },
            backend: {
              database: {
                client: 'better-sqlite3',
                connection: { directory: databases.path },
              },
            },
            catalog: {
              rules: [],
              processingInterval: { hours: 1 },
              orphanStrategy: 'delete',
            },
            forge: {
              gitlab: {
                baseUrl: 'https://gitlab.exemple.fr',
                projectsRoot: 'mi/projets',
              },
            },
          },
        }),
      ],
    });
  }

  beforeAll(async () => {
    projects.set('vigie', exampleProject());
    refusals = 1;
    backend = await startCatalog();
  }, 60_000);

  afterAll(() => backend?.stop());

  it('publishes what is there at start, even when the projects backend answers late', async () => {
    const found = await waitForRefs('vigie', [
      'group:default/project-vigie',
      'system:default/vigie',
      'component:default/vigie.api',
      'component:default/vigie.deploiement',
      'environment:default/vigie.dev',
      'environment:default/vigie.prod',
    ]);
    expect([...found.values()].filter(entity => 'status' in entity)).toEqual(
      [],
    );
  }, 60_000);

  it('relates the environments and components to their application and team', async () => {
    const found = await readProject('vigie');
    const system = found.get('system:default/vigie');
    expect(
      system?.relations
        ?.filter(({ type }) => type === 'hasPart')
        .map(({ targetRef }) => targetRef)
        .sort(),
    ).toEqual([
      'component:default/vigie.api',
      'component:default/vigie.deploiement',
      'environment:default/vigie.dev',
      'environment:default/vigie.prod',
    ]);
    const group = found.get('group:default/project-vigie');
    expect(group?.relations).toContainEqual({
      type: 'hasMember',
      targetRef: 'user:default/camille.porteur',
    });
  });

  it('follows a project that is announced', async () => {
    const other = exampleProject({
      slug: 'phare',
      name: 'phare',
      applicationRef: 'system:default/vigie',
      applicationTitle: undefined,
      environments: [],
    });
    await change(other);
    await waitForRefs('phare', [
      'group:default/project-phare',
      'component:default/phare.api',
      'component:default/phare.deploiement',
    ]);
    // The other project is still there.
    expect((await readProject('vigie')).size).toBe(6);
  }, 60_000);

  it('takes away what left the project', async () => {
    const project = exampleProject();
    await change({
      ...project,
      repositories: project.repositories.slice(0, 1),
      environments: project.environments.slice(0, 1),
    });
    const left = await waitForRefs('vigie', [
      'group:default/project-vigie',
      'system:default/vigie',
      'component:default/vigie.api',
      'environment:default/vigie.dev',
    ]);
    expect(left.size).toBe(4);
  }, 60_000);

  it('keeps an archived project without its environments', async () => {
    await change(exampleProject({ state: 'archived' }));
    await waitForRefs('vigie', [
      'group:default/project-vigie',
      'system:default/vigie',
      'component:default/vigie.api',
      'component:default/vigie.deploiement',
    ]);
    let lifecycle: unknown;
    while (lifecycle !== 'archived') {
      const found = await readProject('vigie');
      lifecycle = found.get('component:default/vigie.api')?.spec?.lifecycle;
      await sleep(50);
    }
    await change(exampleProject());
    expect(
      (
        await waitForRefs('vigie', [
          'group:default/project-vigie',
          'system:default/vigie',
          'component:default/vigie.api',
          'component:default/vigie.deploiement',
          'environment:default/vigie.dev',
          'environment:default/vigie.prod',
        ])
      ).size,
    ).toBe(6);
  }, 60_000);

  it('shows again what the catalog lost when it died with work in its hands', async () => {
    const refs = [...(await readProject('vigie')).keys()];
    await backend.stop();
    // What a death leaves behind: the catalog took the component and was not to come back to it for an hour.
    const database = knexFactory({
      client: 'better-sqlite3',
      connection: { filename: databases.resolve('catalog.sqlite') },
      useNullAsDefault: true,
    });
    const lost = await database('final_entities')
      .where({ entity_ref: 'component:default/vigie.api' })
      .delete();
    await database.destroy();
    expect(lost).toBe(1);

    backend = await startCatalog();
    const found = await waitForRefs('vigie', refs);
    expect(found.has('component:default/vigie.api')).toBe(true);
  }, 60_000);
});
