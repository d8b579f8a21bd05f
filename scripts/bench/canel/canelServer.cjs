/*
 * The canel backend alone, over HTTP, on a database in memory, with a map of as many applications and relations as
 * asked: `node canelServer.cjs <applications> <relations> [complete]`. With `complete`, every attribute of every
 * application is known. Says where it listens, and what columns a file may have, in one line of JSON. Asked for `layout`
 * on its standard input, it lays out its map once more, and says for how long that held the thread of requests at most.
 */
require('@backstage/cli/config/nodeTransform.cjs');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { createInterface } = require('node:readline');
const { setTimeout: sleep } = require('node:timers/promises');
const {
  TestCanel,
} = require('../../../plugins/canel-backend/src/__testUtils__/TestCanel.ts');
const {
  LayoutKeeper,
} = require('../../../plugins/canel-backend/src/layout/LayoutKeeper.ts');
const {
  derivedColumns,
} = require('../../../plugins/canel-backend/src/exports/tables/derivedColumns.ts');
const {
  applicationAttributes,
} = require('../../../plugins/canel-common/src/attributes');

const [applications, relations] = process.argv.slice(2, 4).map(Number);
const isComplete = process.argv[4] === 'complete';

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
const dayOf = number =>
  new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);

/** A value that the attribute takes. */
function valueOf({ id, type }, index) {
  switch (type.kind) {
    case 'number':
      return Math.min(type.maximum ?? Infinity, (type.minimum ?? 0) + draw(50));
    case 'boolean':
      return draw(2) === 0;
    case 'date':
      return dayOf(draw(4_000));
    case 'choice':
      return pick(type.choices).value;
    case 'choices':
      return [pick(type.choices).value];
    case 'texts':
      return [`${id}${draw(300)}@exemple.gouv.fr`];
    case 'table':
      return [
        Object.fromEntries(
          type.columns.map(column => [column.id, cellOf(column)]),
        ),
      ];
    default:
      return `${id} ${index}, dite de la direction ${draw(40)}`;
  }
}

function cellOf({ id, type }) {
  if (type === 'date') return dayOf(draw(4_000));
  return type === 'text' ? `${id} ${draw(50)}` : 2020 + draw(10);
}

const homologation = {
  startedOn: '2026-01-05',
  decision: 'favorable',
  decidedOn: '2026-06-01',
  durationMonths: 36,
  authority: 'AQSSI',
  reserves: [],
};

function attributesOf(index) {
  return {
    ...(isComplete &&
      Object.fromEntries(
        applicationAttributes
          // Only certain texts, and applications, are values of these.
          .filter(({ id, type }) => id !== 'successor' && !type.pattern)
          .map(definition => [definition.id, valueOf(definition, index)]),
      )),
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
  };
}

function reading() {
  return {
    kind: 'full',
    applications: Array.from({ length: applications }, (_, index) => ({
      externalId: idOf(index),
      title: `Application ${index}`,
      zone: ['Ministère', `Zone ${draw(30)}`],
      owner: `Direction ${draw(40)}`,
      attributes: attributesOf(index),
      homologations: draw(3) === 0 ? [] : [homologation],
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

/** Keeps the last map that a layout was asked of. */
function watchMaps() {
  const watch = { map: undefined };
  const { positionsOf } = LayoutKeeper.prototype;
  LayoutKeeper.prototype.positionsOf = function watched(map) {
    watch.map = map;
    return positionsOf.call(this, map);
  };
  return watch;
}

/** Milliseconds for which laying out a map held this thread at most, while nobody asked for anything. */
async function longestTaskOfLayout(map) {
  const logger = { warn: message => process.stderr.write(`${message}\n`) };
  const layouts = LayoutKeeper.create({ logger });
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await sleep(100);
  delays.reset();
  layouts.positionsOf(map);
  await layouts.settled();
  layouts.positionsOf(map);
  await sleep(100);
  delays.disable();
  return delays.max / 1e6;
}

function say(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function main() {
  const watch = watchMaps();
  const canel = await TestCanel.start([]);
  if (applications > 0) await canel.bring(reading());
  say({
    port: canel.port,
    columns: [...derivedColumns, ...applicationAttributes].map(({ id }) => id),
  });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'layout') {
      say({ longestTask: await longestTaskOfLayout(watch.map) });
    }
  }
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
