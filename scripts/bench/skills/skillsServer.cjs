/*
 * The skills backend over HTTP, on a database in memory: `node skillsServer.cjs <people>`. The catalog is the skills of
 * the portal, the projects are one with that many members; nothing is refused. Says where it listens in one line
 * of JSON.
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
const { auditLogServiceRef } = require(`${plugins}/audit-node/src/index.ts`);
const { projectsServiceRef } = require(`${plugins}/projects-node/src/index.ts`);
const { skillsPlugin } = require(`${plugins}/skills-backend/src/plugin.ts`);
const {
  SkillsDatabase,
} = require(`${plugins}/skills-backend/src/stores/SkillsDatabase.ts`);

const count = Number(process.argv[2]);
const columns = 30;
const at = '2026-01-01T08:00:00.000Z';
const userRefs = Array.from(
  { length: count },
  (_, index) => `user:default/person-${index}`,
);

/** Always the same numbers, so that two runs measure the same team. */
let seed = 42;
function draw(limit) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}

/** The first skills of the portal, each expected of who builds: that many columns. */
const skills = globSync('../catalog-info/skills/*.yaml', { cwd: plugins })
  .sort()
  .flatMap(file =>
    parseAllDocuments(readFileSync(resolve(plugins, file), 'utf8')).map(one =>
      one.toJS(),
    ),
  )
  .slice(0, columns)
  .map(entity => ({
    ...entity,
    spec: {
      ...entity.spec,
      expected: { 'realisation-technique': 3, ...entity.spec.expected },
    },
  }));

const nothing = { cpu: 0, memory: 0, gpu: 0, storage: 0 };
const project = {
  slug: 'vigie',
  id: 'vigie',
  name: 'vigie',
  description: 'Vigie',
  organisation: 'Phares',
  applicationRef: 'system:default/vigie',
  protection: 'NP',
  state: 'active',
  quotas: { production: nothing, 'non-production': nothing },
  environments: [],
  repositories: [],
  members: userRefs.map((userRef, index) => ({
    userRef,
    role: index === 0 ? 'admin' : 'developer',
    isOwner: index === 0,
    since: at,
  })),
  createdAt: at,
  updatedAt: at,
  allowed: [],
};

/** Everybody said their level of every skill; half of them are validated, a third has a proof. */
async function fill(knex) {
  await SkillsDatabase.create({ getClient: async () => knex });
  const assessments = [];
  const proofs = [];
  for (const userRef of userRefs) {
    for (const { metadata } of skills) {
      const key = {
        user_ref: userRef,
        skill: `skill:default/${metadata.name}`,
      };
      const level = draw(6);
      assessments.push({
        ...key,
        claim_level: level,
        claim_comment: '',
        claim_at: at,
        ...(draw(2) === 0 && {
          verdict: 'validated',
          ...Object.fromEntries(
            ['decision', 'validation'].flatMap(part => [
              [`${part}_level`, level],
              [`${part}_comment`, ''],
              [`${part}_by`, 'user:default/camille.porteur'],
              [`${part}_at`, '2026-01-02T08:00:00.000Z'],
            ]),
          ),
        }),
      });
      if (draw(3) === 0) {
        proofs.push({
          ...key,
          id: `${proofs.length}`,
          source: 'bench',
          kind: 'work',
          level: Math.max(1, level),
          title_fr: 'Déploiement',
          title_en: 'Deployment',
          obtained_on: '2026-01-01',
          added_at: at,
          added_by: userRef,
        });
      }
    }
  }
  await knex.batchInsert('assessments', assessments, 40);
  await knex.batchInsert('proofs', proofs, 60);
}

function serviceOf(service, implementation) {
  return createServiceFactory({
    service,
    deps: {},
    factory: () => implementation,
  });
}

async function main() {
  const knex = knexFor({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
  });
  await fill(knex);
  const backend = await startTestBackend({
    features: [
      skillsPlugin,
      catalogServiceMock.factory({ entities: skills }),
      mockServices.rootConfig.factory({
        data: { app: { baseUrl: 'http://localhost:3000' } },
      }),
      serviceOf(coreServices.database, { getClient: async () => knex }),
      serviceOf(auditLogServiceRef, { record: async () => undefined }),
      serviceOf(notificationService, { send: async () => undefined }),
      serviceOf(projectsServiceRef, {
        getMemberships: async () => ({ vigie: 'admin' }),
        getProject: async () => project,
        listAllProjects: async () => [project],
      }),
    ],
  });
  process.stdout.write(`${JSON.stringify({ port: backend.server.port() })}\n`);
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
