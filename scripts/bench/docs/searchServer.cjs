/*
 * The search engine of the portal on both of its indexes: `node searchServer.cjs <documents>`, with the address of a
 * PostgreSQL in PORTAL_BENCH_POSTGRES. Says in one line of JSON how long an index takes to fill and how long the
 * answers take, in milliseconds. The texts are those of the repository: pages of the documentation, mixed.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const { globSync, readFileSync } = require('node:fs');
const { once } = require('node:events');
const { resolve } = require('node:path');
const { mockServices } = require('@backstage/backend-test-utils');
const knexFor = require('knex');

const root = resolve(__dirname, '../../..');
const engines = resolve(
  root,
  'plugins/search-backend-module-portal/src/engine',
);
const { FrenchSearchEngine } = require(`${engines}/FrenchSearchEngine.ts`);
const { LunrDocumentIndex } = require(`${engines}/LunrDocumentIndex.ts`);
const {
  PostgresDocumentIndex,
} = require(`${engines}/PostgresDocumentIndex.ts`);

const count = Number(process.argv[2]);
const rounds = 40;

/** What people type: one word, several, a beginning, without accents, a key, nothing, a word that is nowhere. */
const queries = [
  'rootless',
  'sauvegarde restauration',
  'eleve',
  'exigence conteneur image',
  'EXI-ARCH-18',
  'deploi',
  'secret vault configuration',
  'homologation',
  'xyzzy',
  '',
];

/** Always the same numbers, so that two runs measure the same documents. */
let seed = 42;
function draw(limit) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}

const paragraphs = globSync('docs/**/*.md', { cwd: root }).flatMap(file =>
  readFileSync(resolve(root, file), 'utf8')
    .split(/\n{2,}/)
    .filter(text => text.length > 80),
);

function documentsOf(first, number) {
  return Array.from({ length: number }, (_, index) => ({
    title: `${paragraphs[draw(paragraphs.length)].slice(0, 60)} ${
      first + index
    }`,
    text: Array.from(
      { length: 4 },
      () => paragraphs[draw(paragraphs.length)],
    ).join('\n\n'),
    location: `/docs/${first + index}`,
    kind: index % 3 ? 'Component' : 'System',
    lifecycle: index % 2 ? 'production' : 'experimental',
  }));
}

async function measure(index) {
  const engine = FrenchSearchEngine.create(index);
  const started = performance.now();
  for (const [type, first, number] of [
    ['techdocs', 0, count * 0.6],
    ['software-catalog', count * 0.6, count * 0.4],
  ]) {
    const indexer = await engine.getIndexer(type);
    for (const document of documentsOf(first, number)) indexer.write(document);
    indexer.end();
    await once(indexer, 'finish');
  }
  const filled = performance.now() - started;
  const times = [];
  let found = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, term] of queries.entries()) {
      const asked = performance.now();
      const { numberOfResults = 0 } = await engine.query({
        term,
        types: round % 2 ? ['techdocs'] : undefined,
        filters: at % 3 === 2 ? { lifecycle: 'production' } : undefined,
        pageLimit: 25,
      });
      times.push(performance.now() - asked);
      found += numberOfResults;
    }
  }
  if (found === 0) throw new Error('The search found nothing at all');
  times.sort((a, b) => a - b);
  return { filled, p95: times[Math.floor(times.length * 0.95)] };
}

async function main() {
  const knex = knexFor({
    client: 'pg',
    connection: process.env.PORTAL_BENCH_POSTGRES,
  });
  const postgres = await measure(
    await PostgresDocumentIndex.create(mockServices.database({ knex })),
  );
  await knex.destroy();
  seed = 42;
  const lunr = await measure(LunrDocumentIndex.create());
  process.stdout.write(`${JSON.stringify({ postgres, lunr })}\n`);
}

main().then(
  () => process.exit(0),
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
