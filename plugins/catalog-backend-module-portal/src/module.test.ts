import { readFileSync, readdirSync } from 'fs';
import { join, resolve } from 'path';
import { setTimeout as sleep } from 'timers/promises';
import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  type TestBackend,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import { canelServiceRef } from '@cloud-pi-native/plugin-canel-node';
import catalogModuleCanel from '@cloud-pi-native/plugin-catalog-backend-module-canel';
import {
  type EnvironmentEntity,
  portalApiVersion,
} from '@cloud-pi-native/plugin-portal-common';
import request from 'supertest';
import { parse, parseAllDocuments } from 'yaml';
import catalogModulePortal from './index';

const repositoryRoot = resolve(__dirname, '../../..');

const environment: EnvironmentEntity = {
  apiVersion: portalApiVersion,
  kind: 'Environment',
  metadata: {
    name: 'alertecrues.dev',
    annotations: {
      [ANNOTATION_LOCATION]: 'test:environments',
      [ANNOTATION_ORIGIN_LOCATION]: 'test:environments',
    },
  },
  spec: {
    owner: 'equipe-gestion-crise',
    system: 'alerte-crues',
    stage: 'dev',
    cluster: 'resource:default/nubo-np-1',
    zone: 'usuelle',
    resources: { cpu: 2, memory: 4, gpu: 0, storage: 10 },
  },
};

/** Brings the environment as the provider of projects does. */
const environmentProvider = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'test-environments',
  register(reg) {
    reg.registerInit({
      deps: { catalog: catalogProcessingExtensionPoint },
      async init({ catalog }) {
        catalog.addEntityProvider({
          getProviderName: () => 'test',
          connect: async connection =>
            connection.applyMutation({
              type: 'full',
              entities: [{ entity: environment }],
            }),
        });
      },
    });
  },
});

/** The catalog section of the configuration that the portal runs with, on the files of this repository. */
function catalogConfig(): JsonObject {
  const text = readFileSync(join(repositoryRoot, 'app-config.yaml'), 'utf8');
  const { catalog } = parse(
    text.replaceAll('${PORTAL_HOME:-../..}', repositoryRoot),
  );
  return {
    ...catalog,
    locations: catalog.locations.filter(
      ({ target }: { target: string }) => !target.includes('/templates/'),
    ),
  };
}

/** Every entity kept as data: catalog-info, and the documentation sites. */
function contentOfCatalogInfo(): Entity[] {
  const folder = join(repositoryRoot, 'catalog-info');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.yaml'))
    .map(path => join(folder, path));
  const sites = ['docs', 'docs/cct', 'docs/tutoriels'].map(site =>
    join(repositoryRoot, site, 'catalog-info.yaml'),
  );
  return [...files, ...sites].flatMap(file =>
    parseAllDocuments(readFileSync(file, 'utf8')).map(document => {
      if (document.errors.length > 0) throw document.errors[0];
      return document.toJS() as Entity;
    }),
  );
}

async function readEntities(backend: TestBackend): Promise<Entity[]> {
  const response = await request(backend.server)
    .get('/api/catalog/entities')
    .expect(200);
  return response.body;
}

async function waitForEntities(
  backend: TestBackend,
  refs: string[],
): Promise<Map<string, Entity>> {
  let missing = refs;
  for (let attempt = 0; attempt < 300; attempt++) {
    const entities = new Map(
      (await readEntities(backend)).map(entity => [
        stringifyEntityRef(entity),
        entity,
      ]),
    );
    missing = refs.filter(ref => !entities.has(ref));
    if (missing.length === 0) return entities;
    await sleep(100);
  }
  throw new Error(`The catalog did not take ${missing.join(', ')}`);
}

function targetsOf(entity: Entity | undefined, relation: string): string[] {
  return (entity?.relations ?? [])
    .filter(({ type }) => type === relation)
    .map(({ targetRef }) => targetRef);
}

describe('the catalog of the portal', () => {
  let backend: TestBackend;
  let entities: Map<string, Entity>;
  const content = contentOfCatalogInfo();

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogModulePortal,
        catalogModuleCanel,
        environmentProvider,
        // What is in Git is what is looked at here: the map knows nothing from elsewhere.
        createServiceFactory({
          service: canelServiceRef,
          deps: {},
          factory: () => ({
            findCard: async () => undefined,
            listKnownApplications: async () => [],
            listSeenApplications: async () => ({ tag: '' }),
            putReading: async () => {
              throw new Error('Nothing is read here');
            },
          }),
        }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'https://portail.exemple.fr' },
            catalog: catalogConfig(),
          },
        }),
      ],
    });
    entities = await waitForEntities(
      backend,
      [...content, environment].map(entity => stringifyEntityRef(entity)),
    );
  }, 60_000);

  afterAll(() => backend?.stop());

  it('takes every entity of catalog-info without a problem', () => {
    const problems = [...entities.values()].filter(
      entity => 'status' in entity && entity.status !== undefined,
    );
    expect(problems).toEqual([]);
  });

  it('points to nothing that is missing', () => {
    const missing = [...entities.values()].flatMap(entity =>
      (entity.relations ?? [])
        .filter(({ targetRef }) => !entities.has(targetRef))
        .map(({ targetRef }) => `${stringifyEntityRef(entity)} → ${targetRef}`),
    );
    expect(missing).toEqual([]);
  });

  it('has one person per e-mail address, since sign-in finds people by it', () => {
    const addresses = content
      .filter(({ kind }) => kind === 'User')
      .map(({ spec }) => (spec?.profile as JsonObject).email);
    expect(addresses).toContain('camille.porteur@exemple.gouv.fr');
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('places every cluster in a zone of the same protection', () => {
    const clusters = content.filter(({ spec }) => spec?.type === 'cluster');
    expect(clusters).not.toHaveLength(0);
    for (const cluster of clusters) {
      const zone = entities.get(`resource:default/${cluster.spec?.zone}`);
      expect(zone?.spec).toMatchObject({
        type: 'hosting-zone',
        protection: cluster.spec?.protection,
      });
    }
  });

  it.each([
    ['ownedBy', 'ownerOf', 'group:default/equipe-gestion-crise'],
    ['partOf', 'hasPart', 'system:default/alerte-crues'],
    ['dependsOn', 'dependencyOf', 'resource:default/nubo-np-1'],
  ])('relates an environment by %s and back by %s', (there, back, target) => {
    const ref = stringifyEntityRef(environment);
    expect(targetsOf(entities.get(ref), there)).toEqual([target]);
    expect(targetsOf(entities.get(target), back)).toContain(ref);
  });

  const cluster = content.find(({ spec }) => spec?.type === 'cluster')!;
  const requirement = content.find(({ kind }) => kind === 'Requirement')!;
  const skill = content.find(({ kind }) => kind === 'Skill')!;
  const level = content.find(({ kind }) => kind === 'ServiceLevel')!;
  const learningModule = content.find(({ kind }) => kind === 'LearningModule')!;
  const learningPath = content.find(({ kind }) => kind === 'LearningPath')!;
  it.each<[string, Entity, JsonObject]>([
    ['an unknown stage', environment, { stage: 'preprod' }],
    ['no owner', environment, { owner: '' }],
    ['no cluster', environment, { cluster: '' }],
    ['a zone with capitals', environment, { zone: 'Usuelle' }],
    ['a zone that is too long', environment, { zone: 'restreinte-bis' }],
    [
      'less than nothing',
      environment,
      { resources: { cpu: -1, memory: 4, gpu: 0, storage: 10 } },
    ],
    [
      'a missing resource',
      environment,
      { resources: { cpu: 1, memory: 4, gpu: 0 } },
    ],
    ['an unknown protection', cluster, { protection: 'SECRET' }],
    ['no stage at all', cluster, { stages: [] }],
    ['a capacity that is not a number', cluster, { capacity: 'large' }],
    ['an unknown family', requirement, { family: 'EXI' }],
    ['an unknown level', requirement, { level: 'bloquant' }],
    ['a category of the source', requirement, { category: 'Langages' }],
    ['a key that nobody cites', requirement, { key: 'exi-arch-18' }],
    ['no proof at all', requirement, { proofs: [] }],
    ['a requirement that asks nothing', requirement, { asks: '' }],
    ['a skill of no domain', skill, { domain: 'langages' }],
    ['four levels', skill, { levels: ['a', 'b', 'c', 'd'] }],
    ['an expected level of 6', skill, { expected: { gouvernance: 6 } }],
    ['a skill that nobody needs', skill, { expected: {} }],
    ['an origin that nobody knows', skill, { origin: 'cncf' }],
    ['an unknown calendar', level, { calendar: 'nights' }],
    ['a reach that nobody knows', level, { reach: 'some' }],
    [
      'more availability than there is',
      level,
      { commitments: { availabilityPercent: 100.1 } },
    ],
    [
      'an interruption of no time',
      level,
      { commitments: { maximumInterruptionHours: 0 } },
    ],
    ['a level without its measure', level, { measure: '' }],
    ['a module of unknown cost', learningModule, { cost: 'donation' }],
    ['a module of no time', learningModule, { minutes: 0 }],
    [
      'a module that leads to level 6',
      learningModule,
      { teaches: [{ skill: 'kubernetes', level: 6 }] },
    ],
    ['a proof of no kind', learningModule, { proof: { kind: 'exam' } }],
    ['a path of no step', learningPath, { steps: [] }],
    ['an order that nobody knows', learningPath, { order: 'random' }],
  ])('refuses %s', async (_, entity, change) => {
    const response = await request(backend.server)
      .post('/api/catalog/validate-entity')
      .send({
        entity: { ...entity, spec: { ...entity.spec, ...change } },
        location: 'url:https://exemple.gouv.fr/catalog-info.yaml',
      });
    expect(response.status).toBe(400);
    expect(JSON.stringify(response.body.errors)).toContain(
      `/spec/${Object.keys(change)[0]}`,
    );
  });

  it('only takes users and groups from the organisation', async () => {
    const rules = catalogConfig().rules as { allow: string[] }[];
    const allowedAnywhere = rules.flatMap(({ allow }) => allow);
    expect(allowedAnywhere).not.toContain('User');
    expect(allowedAnywhere).not.toContain('Group');
    const users = content.filter(({ kind }) => kind === 'User');
    for (const user of users) {
      const location = entities.get(stringifyEntityRef(user))?.metadata
        .annotations?.[ANNOTATION_ORIGIN_LOCATION];
      expect(location).toMatch(/catalog-info\/org\.yaml$/);
      expect(parseEntityRef(stringifyEntityRef(user)).namespace).toBe(
        'default',
      );
    }
  });
});
