/*
 * The conformity backend with the map of the applications beside it, over HTTP, each on a database in memory:
 * `node conformityServer.cjs <applications>`. The catalog is a list, nothing is refused. Every application states most
 * of the requirements of the CCT, and a few have derogations. Says where it listens in one line of JSON.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const { globSync, readFileSync } = require('fs');
const { resolve } = require('path');
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
const { parseAllDocuments } = require('yaml');
const plugins = resolve(__dirname, '../../../plugins');
const { canelPlugin } = require(`${plugins}/canel-backend/src/plugin.ts`);
const {
  conformityPlugin,
} = require(`${plugins}/conformity-backend/src/plugin.ts`);
const {
  ConformityDatabase,
} = require(`${plugins}/conformity-backend/src/stores/ConformityDatabase.ts`);

const count = Number(process.argv[2]);
const states = ['met', 'met', 'met', 'partial', 'unmet', 'not-applicable'];
const at = '2026-01-01T08:00:00.000Z';

/** Always the same numbers, so that two runs measure the same portfolio. */
let seed = 42;
function draw(limit) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}

const pick = values => values[draw(values.length)];
const nameOf = index => `application-${index}`;

const requirements = globSync('../catalog-info/requirements/*.yaml', {
  cwd: plugins,
}).flatMap(file =>
  parseAllDocuments(readFileSync(resolve(plugins, file), 'utf8')).map(one =>
    one.toJS(),
  ),
);

function entities() {
  const entity = (kind, name, title, spec, relations = []) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', title },
    spec,
    relations,
  });
  return [
    ...requirements,
    ...Array.from({ length: 30 }, (_, index) =>
      entity('Domain', `zone-${index}`, `Zone ${index}`, {}),
    ),
    ...Array.from({ length: 40 }, (_, index) =>
      entity('Group', `direction-${index}`, `Direction ${index}`, {}),
    ),
    ...Array.from({ length: count }, (_, index) =>
      entity(
        'System',
        nameOf(index),
        `Application ${index}`,
        { type: 'application' },
        [
          { type: 'partOf', targetRef: `domain:default/zone-${draw(30)}` },
          { type: 'ownedBy', targetRef: `group:default/direction-${draw(40)}` },
        ],
      ),
    ),
  ];
}

async function fill(knex) {
  const database = await ConformityDatabase.create({
    getClient: async () => knex,
  });
  const keys = requirements.map(({ spec }) => spec.key);
  const statements = [];
  for (let index = 0; index < count; index++) {
    const application = `system:default/${nameOf(index)}`;
    for (const requirement of keys) {
      if (draw(5) === 0) continue;
      statements.push({
        id: `${index}-${requirement}`,
        application,
        requirement,
        state: pick(states),
        comment: '',
        proofs: '[]',
        author: 'user:default/dalia.dev',
        at,
        is_last: true,
      });
    }
    if (index % 20 === 0) await derogate(database, application, pick(keys));
  }
  await knex.batchInsert('statements', statements, 100);
  // One change each, as if they had stated everything at once.
  await knex('changes').delete();
  await knex.batchInsert(
    'changes',
    Array.from({ length: count }, (_, index) => ({
      application: `system:default/${nameOf(index)}`,
      revision: index + 1,
    })),
    100,
  );
  await knex('revision').update({ value: count });
}

async function derogate(database, application, requirement) {
  const id = `derogation-${application}`;
  await database.derogations.add({
    id,
    application,
    requirement,
    reason: 'Progiciel',
    mitigation: 'Cloison',
    until: '2099-12-31',
    by: 'user:default/camille.porteur',
    at,
  });
  await database.derogations.decide(id, {
    granted: true,
    reason: 'Oui',
    by: 'user:default/alice.archi',
    at,
  });
}

async function main() {
  const databases = new Map();
  const databaseOf = plugin => {
    const known =
      databases.get(plugin) ??
      knexFor({
        client: 'better-sqlite3',
        connection: ':memory:',
        useNullAsDefault: true,
      });
    databases.set(plugin, known);
    return known;
  };
  await fill(databaseOf('conformity'));
  const backend = await startTestBackend({
    features: [
      canelPlugin,
      conformityPlugin,
      catalogServiceMock.factory({ entities: entities() }),
      // Nothing answers there: nobody asks for a reading.
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost:3000' },
          forge: {
            gitlab: {
              baseUrl: 'http://127.0.0.1:1',
              token: 'none',
              projectsRoot: 'projets',
            },
          },
        },
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: { plugin: coreServices.pluginMetadata },
        factory: ({ plugin }) => ({
          getClient: async () => databaseOf(plugin.getId()),
        }),
      }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({ send: async () => undefined }),
      }),
    ],
  });
  process.stdout.write(`${JSON.stringify({ port: backend.server.port() })}\n`);
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
