/*
 * Services with their days, incidents and maintenance: `node qualityServer.cjs <services> <days>`. Says where it
 * listens in one line of JSON.
 */
const {
  nameOf,
  plugins,
  startServiceLevels,
} = require('./startServiceLevels.cjs');
const {
  ServiceLevelDatabase,
} = require(`${plugins}/service-levels-backend/src/stores/ServiceLevelDatabase.ts`);

const [services, days] = process.argv.slice(2).map(Number);
const dayMilliseconds = 86_400_000;
const now = Date.now();
const iso = instant => new Date(instant).toISOString();

/** Always the same numbers, so that two runs measure the same services. */
let seed = 42;
function draw(limit) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}

async function fill(knex) {
  const database = await ServiceLevelDatabase.create({
    getClient: async () => knex,
  });
  await knex.batchInsert(
    'rollup_days',
    Array.from({ length: services * days }, (_, index) => {
      const down = draw(20) === 0 ? draw(3600) : 0;
      return {
        service: nameOf(index % services),
        start: iso(now - Math.floor(index / services) * dayMilliseconds).slice(
          0,
          10,
        ),
        up: 86_400 - down,
        down,
        no_data: 0,
        maintenance: 0,
        outside: 0,
      };
    }),
    100,
  );
  await database.rollups.moveTo(iso(Math.floor(now / 60_000) * 60_000));
  for (let index = 0; index < services; index++) {
    await database.probes.add(
      {
        id: `probe-${index}`,
        service: nameOf(index),
        target: { kind: 'tcp', host: '127.0.0.1', port: 1 },
        intervalSeconds: 3600,
        timeoutSeconds: 1,
      },
      { origin: 'screen', nextAt: iso(now + 3_600_000) },
    );
  }
  // Two a day, of which one in fifty lasts.
  for (let index = 0; index < days * 2; index++) {
    const startedAt = now - draw(days) * dayMilliseconds - draw(80_000) * 1000;
    await database.incidents.open({
      title: { fr: 'Panne', en: 'Failure' },
      impact: 'interruption',
      origin: 'person',
      services: [nameOf(draw(services))],
      projects: Array.from({ length: 20 }, (__, at) => `projet-${at}`),
      startedAt: iso(startedAt),
      openedAt: iso(startedAt),
      ...(index % 50 > 0 && { endedAt: iso(startedAt + draw(7200) * 1000) }),
    });
  }
  for (let index = 0; index < 30; index++) {
    const startsAt = now + (draw(60) - 45) * dayMilliseconds;
    await database.maintenances.add({
      id: `maintenance-${index}`,
      title: 'Montée de version',
      description: 'Une heure',
      services: [nameOf(draw(services))],
      startsAt: iso(startsAt),
      endsAt: iso(startsAt + 3_600_000),
      by: 'user:default/etienne.exploit',
      at: iso(now),
    });
  }
}

async function main() {
  const { backend } = await startServiceLevels({ services, fill });
  process.stdout.write(`${JSON.stringify({ port: backend.server.port() })}\n`);
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
