/*
 * The quotas backend over HTTP on a PostgreSQL database: `node quotasServer.cjs <database url> [projects]`. The catalog
 * has a few clusters, nothing is refused for want of a right. With a number of projects it first fills the ledger with
 * them, four environments each. Says where it listens in one line of JSON.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const { resolve } = require('path');
const {
  coreServices,
  createServiceFactory,
} = require('@backstage/backend-plugin-api');
const {
  mockCredentials,
  startTestBackend,
} = require('@backstage/backend-test-utils');
const {
  catalogServiceMock,
} = require('@backstage/plugin-catalog-node/testUtils');
const { notificationService } = require('@backstage/plugin-notifications-node');
const knexFor = require('knex');
const plugins = resolve(__dirname, '../../../plugins');
const {
  projectsServiceRef,
} = require(`${plugins}/projects-node/src/projectsServiceRef.ts`);
const { quotasPlugin } = require(`${plugins}/quotas-backend/src/plugin.ts`);
const {
  QuotasDatabase,
} = require(`${plugins}/quotas-backend/src/stores/QuotasDatabase.ts`);

const [url, projects = '0'] = process.argv.slice(2);
const at = '2026-01-01T08:00:00.000Z';
const stages = ['dev', 'staging', 'integration', 'prod'];

/** One for the contest, which holds no more than 120 cores, and ten for the projects of the list. */
const clusters = [
  clusterOf('contest', 120),
  ...Array.from({ length: 10 }, (_, index) =>
    clusterOf(`cluster-${index}`, 100_000),
  ),
];

function clusterOf(name, cpu) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name, namespace: 'default', title: name },
    spec: {
      type: 'cluster',
      zone: `zone-${name.length}`,
      protection: 'NP',
      stages,
      capacity: { cpu, memory: cpu * 4, gpu: 0, storage: cpu * 100 },
    },
  };
}

/** Straight into the tables: the decisions are measured elsewhere. */
async function fill(knex) {
  await QuotasDatabase.create({ getClient: async () => knex });
  const count = Number(projects);
  const slugs = Array.from({ length: count }, (_, index) => `projet-${index}`);
  const rows = {
    projects: slugs.map((slug, index) => ({
      slug,
      name: slug,
      organisation: `Direction ${index % 40}`,
      protection: 'NP',
      attempt: 'bench',
      opened_at: at,
    })),
    envelopes: slugs.flatMap(project =>
      ['production', 'non-production'].map(one => ({
        project,
        class: one,
        cpu: 16_000,
        memory: 64_000,
        gpu: 0,
        storage: 500_000,
        approver: 'user:default/sophie.service',
        reason: 'Conforme',
        at,
      })),
    ),
    reservations: slugs.flatMap((project, index) =>
      stages.map((stage, place) => ({
        project,
        environment: stage,
        class: stage === 'prod' ? 'production' : 'non-production',
        stage,
        cluster: `resource:default/cluster-${(index + place) % 10}`,
        cpu: 500 * ((index + place) % 8),
        memory: 2_000 * ((index + place) % 7),
        gpu: 0,
        storage: 10_000,
        attempt: 'bench',
        since: at,
      })),
    ),
  };
  for (const [table, some] of Object.entries(rows)) {
    await knex.batchInsert(table, some, 500);
  }
}

async function main() {
  const knex = knexFor({ client: 'pg', connection: url });
  if (Number(projects) > 0) await fill(knex);
  const serviceOf = (service, implementation) =>
    createServiceFactory({ service, deps: {}, factory: () => implementation });
  const backend = await startTestBackend({
    features: [
      quotasPlugin,
      catalogServiceMock.factory({ entities: clusters }),
      serviceOf(projectsServiceRef, { getMemberships: async () => ({}) }),
      serviceOf(notificationService, { send: async () => undefined }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
    ],
  });
  process.stdout.write(
    `${JSON.stringify({
      port: backend.server.port(),
      service: mockCredentials.service.header(),
      person: mockCredentials.user.header('user:default/sophie.service'),
    })}\n`,
  );
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
