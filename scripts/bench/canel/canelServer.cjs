/*
 * The canel backend alone, over HTTP, on a database in memory, with a map of as many applications and relations as
 * asked: `node canelServer.cjs <applications> <relations>`. Says where it listens in one line of JSON.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const {
  TestCanel,
} = require('../../../plugins/canel-backend/src/__testUtils__/TestCanel.ts');

const [applications, relations] = process.argv.slice(2).map(Number);

/** Always the same numbers, so that two runs measure the same map. */
function random(seed) {
  let state = seed;
  return limit => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const draw = random(42);
const pick = values => values[draw(values.length)];
const idOf = index =>
  `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`;

function reading() {
  return {
    kind: 'full',
    applications: Array.from({ length: applications }, (_, index) => ({
      externalId: idOf(index),
      title: `Application ${index}`,
      zone: ['Ministère', `Zone ${draw(30)}`],
      owner: `Direction ${draw(40)}`,
      attributes: {
        refAppId: idOf(index),
        acronym: `A${index}`,
        status: pick(['in-production', 'retiring', 'under-construction']),
        protection: pick(['NP', 'NP', 'NP', 'DR']),
        sensitivity: pick(['S1', 'S2', 'S3']),
        exposure: pick(['internet', 'intranet', 'rie']),
        hostingOffer: pick(['cloud-pi', 'cloud-pi-native', 'nubo', 'isocele']),
        hostingSite: `Site ${draw(12)}`,
        restartPriority: pick(['R0', 'R1', 'R2', 'R3']),
        dima: draw(72),
        moa: `moa${draw(300)}@exemple.gouv.fr`,
        technologies: [{ product: 'PostgreSQL', endOfSupport: '2027-11-01' }],
      },
    })),
    relations: Array.from({ length: relations }, (_, index) => ({
      externalId: `r${index}`,
      source: idOf(draw(applications)),
      // Real portfolios have a few services that everybody uses.
      target: idOf(draw(draw(4) === 0 ? applications / 100 : applications)),
      kind: pick(['service-user', 'data-user', 'sso', 'correlated']),
    })),
  };
}

async function main() {
  const canel = await TestCanel.start([]);
  await canel.bring(reading());
  process.stdout.write(`${JSON.stringify({ port: canel.port })}\n`);
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
