import { writeFileSync } from 'fs';
import { setTimeout as sleep } from 'timers/promises';
import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
  type TestBackend,
} from '@backstage/backend-test-utils';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import {
  catalogProcessingExtensionPoint,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  type EventsService,
  eventsServiceRef,
} from '@backstage/plugin-events-node';
import type { JsonObject } from '@backstage/types';
import {
  canelServiceRef,
  canelTopic,
  type KnownApplication,
} from '@cloud-pi-native/plugin-canel-node';
import request from 'supertest';
import catalogModuleCanel from './index';

jest.setTimeout(60_000);

/** What the map knows, and how many more times it does not answer. */
let known: KnownApplication[] = [];
let refusals = 0;
let events: EventsService;
let git: EntityProviderConnection;

const vigie: KnownApplication = {
  ref: 'system:default/vigie',
  title: 'Vigie',
  zone: ['Crise et secours'],
  owner: 'Direction des secours',
  refAppId: '3f0f6d0e-0000-4000-8000-000000000000',
  restricted: false,
};
const phare: KnownApplication = {
  ref: 'system:default/phare',
  title: 'Phare',
  restricted: true,
};

const application = (name: string, spec: JsonObject = {}): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name,
    annotations: {
      'backstage.io/managed-by-location': 'url:https://git.exemple.fr/a.yaml',
      'backstage.io/managed-by-origin-location':
        'url:https://git.exemple.fr/a.yaml',
    },
  },
  spec: { type: 'application', owner: 'equipe', ...spec },
});

/** Stands for the YAML kept in Git, and lets a test announce what the map does. */
const testModule = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test',
  register(reg) {
    reg.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        events: eventsServiceRef,
        logger: coreServices.logger,
      },
      async init(deps) {
        events = deps.events;
        deps.catalog.addEntityProvider({
          getProviderName: () => 'git',
          connect: async connection => {
            git = connection;
          },
        });
      },
    });
  },
});

async function declare(...entities: Entity[]): Promise<void> {
  await git.applyMutation({
    type: 'full',
    entities: entities.map(entity => ({
      entity,
      locationKey: 'url:https://git.exemple.fr/a.yaml',
    })),
  });
}

async function announce(): Promise<void> {
  await events.publish({ topic: canelTopic, eventPayload: {} });
}

describe('the applications in a real catalog', () => {
  const databases = createMockDirectory();
  let backend: TestBackend;

  async function start(): Promise<TestBackend> {
    return startTestBackend({
      features: [
        catalogPlugin,
        catalogModuleCanel,
        testModule,
        createServiceFactory({
          service: canelServiceRef,
          deps: {},
          factory: () => ({
            listKnownApplications: async () => {
              if (refusals > 0) {
                refusals -= 1;
                throw new Error('The map is starting');
              }
              return known;
            },
            putReading: async () => {
              throw new Error('Nothing is written here');
            },
          }),
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
              rules: [{ allow: ['System', 'Flow'] }],
              processingInterval: { hours: 1 },
              orphanStrategy: 'delete',
            },
          },
        }),
      ],
    });
  }

  /** The entities of the catalog, once there is what is wanted among them. */
  async function until(
    isThere: (entities: Map<string, Entity>) => boolean,
  ): Promise<Map<string, Entity>> {
    for (;;) {
      const { body } = await request(backend.server)
        .get('/api/catalog/entities')
        .expect(200);
      const entities = new Map(
        (body as Entity[]).map(entity => [stringifyEntityRef(entity), entity]),
      );
      if (isThere(entities)) return entities;
      await sleep(50);
    }
  }

  const isRestricted = (entity: Entity | undefined) =>
    entity?.metadata.labels?.['cloud-pi-native.fr/visibility'] === 'restricted';

  beforeEach(async () => {
    known = [vigie, phare];
    refusals = 1;
    backend = await start();
    await until(entities => entities.has(phare.ref));
  });

  afterEach(async () => {
    await backend.stop();
    databases.clear();
  });

  it('publishes what the map knows, with the zones and directions it names', async () => {
    const entities = await until(all => all.size >= 4);
    expect([...entities.keys()].sort()).toEqual([
      'domain:default/crise-et-secours',
      'group:default/direction-des-secours',
      'system:default/phare',
      'system:default/vigie',
    ]);
    expect(entities.get(vigie.ref)).toMatchObject({
      metadata: {
        title: 'Vigie',
        annotations: { 'cloud-pi-native.fr/refapp-id': vigie.refAppId },
      },
      spec: {
        type: 'application',
        owner: 'group:default/direction-des-secours',
        domain: 'domain:default/crise-et-secours',
      },
    });
    expect(isRestricted(entities.get(vigie.ref))).toBe(false);
    expect(isRestricted(entities.get(phare.ref))).toBe(true);
  });

  it('follows what each reading changes', async () => {
    known = [{ ...vigie, title: 'Vigie des crues' }];
    await announce();
    const entities = await until(
      all =>
        !all.has(phare.ref) &&
        all.get(vigie.ref)?.metadata.title === 'Vigie des crues',
    );
    expect(entities.size).toBe(3);
  });

  it('leaves to Git what Git declares, and hides what another source says is restricted', async () => {
    known = [];
    await announce();
    await until(all => all.size === 0);
    await declare(application('phare'));
    await until(all => all.has(phare.ref));
    known = [phare];
    await announce();
    const entities = await until(all => isRestricted(all.get(phare.ref)));
    expect(
      entities.get(phare.ref)?.metadata.annotations?.[
        'backstage.io/managed-by-location'
      ],
    ).toBe('url:https://git.exemple.fr/a.yaml');
  });

  it('gives way to Git, which declares an application that was known from elsewhere', async () => {
    const file = databases.resolve('vigie.yaml');
    writeFileSync(
      file,
      JSON.stringify({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'System',
        metadata: { name: 'vigie', title: 'Vigie de Git' },
        spec: { type: 'application', owner: 'equipe' },
      }),
    );
    const from = `file:${databases.resolve('content.yaml')}`;
    await declare({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Location',
      metadata: {
        name: 'content',
        annotations: {
          'backstage.io/managed-by-location': from,
          'backstage.io/managed-by-origin-location': from,
        },
      },
      spec: { type: 'file', target: file },
    });
    const entities = await until(
      all => all.get(vigie.ref)?.metadata.title === 'Vigie de Git',
    );
    expect(entities.get(vigie.ref)?.spec?.owner).toBe('equipe');

    known = [vigie];
    await announce();
    const left = await until(all => !all.has(phare.ref));
    expect(left.get(vigie.ref)?.metadata.title).toBe('Vigie de Git');

    await declare();
    await until(all => !all.has(vigie.ref));
    await announce();
    await until(all => all.get(vigie.ref)?.metadata.title === 'Vigie');
  });

  it('has everything back after a death in the middle of a publication', async () => {
    await backend.stop();
    const late = { ...vigie, ref: 'system:default/tard', title: 'Tard' };
    known = [vigie, phare, late];
    backend = await start();
    const entities = await until(all => all.has(late.ref));
    expect(entities.size).toBe(5);
  });

  describe('with what Git says of them', () => {
    it('keeps the attributes as the map reads them, and labels what few people may see', async () => {
      const component = (protection: string): Entity => ({
        ...application(`module-${protection.toLowerCase()}`),
        kind: 'Component',
        spec: {
          type: 'service',
          lifecycle: 'production',
          owner: 'equipe',
          protection,
        },
      });
      await declare(
        application('ouverte', {
          attributes: { protection: 'non protégé', dima: '8', dsfr: 'oui' },
        }),
        application('restreinte', { attributes: { protection: 'dr' } }),
        application('vitale', { attributes: { sensitivity: 'SIIV' } }),
        component('NP'),
        component('DR'),
      );
      const entities = await until(all =>
        all.has('component:default/module-dr'),
      );
      expect(entities.get('system:default/ouverte')?.spec?.attributes).toEqual({
        protection: 'NP',
        dima: 8,
        dsfr: true,
      });
      expect(
        [...entities]
          .filter(([, one]) => isRestricted(one))
          .map(([ref]) => ref),
      ).toEqual(
        expect.arrayContaining([
          'system:default/restreinte',
          'system:default/vitale',
          'component:default/module-dr',
          phare.ref,
        ]),
      );
      expect(isRestricted(entities.get('system:default/ouverte'))).toBe(false);
      expect(isRestricted(entities.get('component:default/module-np'))).toBe(
        false,
      );
    });

    const flow: Entity = {
      ...application('vigie-vers-phare'),
      apiVersion: 'cloud-pi-native.fr/v1alpha1',
      kind: 'Flow',
      spec: { source: 'vigie', target: 'phare', nature: 'data', port: 443 },
    };

    it('relates a flow to both of its ends, and back', async () => {
      await declare(flow);
      const ref = stringifyEntityRef(flow);
      const relations = (entity: Entity | undefined) =>
        entity?.relations?.map(({ type, targetRef }) => [type, targetRef]);
      const entities = await until(all =>
        Boolean(
          relations(all.get(phare.ref))?.some(([type]) => type === 'targetOf'),
        ),
      );
      expect(relations(entities.get(ref))).toEqual([
        ['flowsFrom', vigie.ref],
        ['flowsTo', phare.ref],
      ]);
      expect(relations(entities.get(vigie.ref))).toContainEqual([
        'sourceOf',
        ref,
      ]);
    });

    it.each<[string, Entity, JsonObject, string]>([
      [
        'a value that is none of the choices',
        application('essai'),
        { attributes: { protection: 'secret' } },
        'spec.attributes.protection: “Protection” cannot be “secret”: choose among Not protected, Diffusion Restreinte.',
      ],
      [
        'an attribute that does not exist',
        application('essai'),
        { attributes: { colour: 'red' } },
        'spec.attributes.colour is not an attribute of applications: use refAppId, pai,',
      ],
      [
        'attributes that are no attributes',
        application('essai'),
        { attributes: ['DR'] },
        'spec.attributes is not a set of attributes',
      ],
      ['a nature that is unknown', flow, { nature: 'magic' }, '/spec/nature'],
      ['a port that is none', flow, { port: 0 }, '/spec/port'],
      ['a flow that goes nowhere', flow, { target: '' }, '/spec/target'],
    ])('refuses %s', async (_, entity, spec, problem) => {
      const response = await request(backend.server)
        .post('/api/catalog/validate-entity')
        .send({
          entity: { ...entity, spec: { ...entity.spec, ...spec } },
          location: 'url:https://git.exemple.fr/a.yaml',
        });
      expect(response.status).toBe(400);
      expect(JSON.stringify(response.body.errors)).toContain(problem);
    });
  });
});
