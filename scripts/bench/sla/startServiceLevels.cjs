/*
 * The service-levels backend over HTTP, on a database in memory: the catalog is a list of services, projects are none,
 * nothing is refused and nobody is told anything.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const { resolve } = require('path');
const {
  schedulerServiceFactory,
} = require('@backstage/backend-defaults/scheduler');
const {
  coreServices,
  createServiceFactory,
} = require('@backstage/backend-plugin-api');
const {
  mockServices,
  startTestBackend,
} = require('@backstage/backend-test-utils');
const {
  catalogServiceMock,
} = require('@backstage/plugin-catalog-node/testUtils');
const { notificationService } = require('@backstage/plugin-notifications-node');
const knexFor = require('knex');
const plugins = resolve(__dirname, '../../../plugins');
const { auditLogServiceRef } = require(`${plugins}/audit-node/src/index.ts`);
const { projectsServiceRef } = require(`${plugins}/projects-node/src/index.ts`);
const {
  serviceLevelsPlugin,
} = require(`${plugins}/service-levels-backend/src/plugin.ts`);

const nameOf = index => `service-${index}`;

/** Every third service keeps business hours, has a DIMA and needs the one before it. */
function serviceEntity(index) {
  const isOfChain = index % 3 === 2;
  return {
    apiVersion: 'cloud-pi-native.fr/v1alpha1',
    kind: 'ServiceLevel',
    metadata: {
      namespace: 'default',
      name: nameOf(index),
      title: `Service ${index}`,
      description: 'Un service.',
    },
    spec: {
      owner: 'group:default/socle',
      category: isOfChain ? 'chain' : 'tool',
      calendar: isOfChain ? 'business-hours' : 'always',
      commitments: isOfChain
        ? { maximumInterruptionHours: 8 }
        : { availabilityPercent: 99.9 },
      counts: 'Il ne répond plus.',
      measure: 'Par une sonde.',
      dependsOn: isOfChain ? [nameOf(index - 1)] : [],
      presentation: {
        english: {
          title: `Service ${index}`,
          description: 'A service.',
          counts: 'It does not answer.',
          measure: 'By a probe.',
        },
      },
    },
  };
}

/**
 * @param {{ services: number, config?: object, fill?: (knex: import('knex').Knex) => Promise<void> }} options
 *   `fill`: called once the tables are there and before anything listens
 */
async function startServiceLevels({ services, config = {}, fill }) {
  const knex = knexFor({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
  });
  await fill?.(knex);
  const backend = await startTestBackend({
    features: [
      serviceLevelsPlugin,
      // The real one: measuring and watching are part of the work.
      schedulerServiceFactory,
      mockServices.rootConfig.factory({ data: { serviceLevels: config } }),
      catalogServiceMock.factory({
        entities: Array.from({ length: services }, (_, index) =>
          serviceEntity(index),
        ),
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({ send: async () => undefined }),
      }),
      createServiceFactory({
        service: auditLogServiceRef,
        deps: {},
        factory: () => ({ record: async () => undefined }),
      }),
      createServiceFactory({
        service: projectsServiceRef,
        deps: {},
        factory: () => ({
          listAllProjects: async () => [],
          getMemberships: async () => ({}),
        }),
      }),
    ],
  });
  return { backend, knex };
}

module.exports = { nameOf, plugins, startServiceLevels };
