/*
 * Probes at work: `node probeRun.cjs <probes> <seconds> <address>`. Each looks at the address once a minute, while the
 * time of the services is measured and watched. Says in one line of JSON how late they looked, how often they did, and
 * what that cost.
 */
const { nameOf, startServiceLevels } = require('./startServiceLevels.cjs');

const [probes, seconds] = process.argv.slice(2, 4).map(Number);
const address = process.argv[4];
/** A start costs more than the work that follows. */
const warmSeconds = 20;
const wait = duration =>
  new Promise(resolve => {
    setTimeout(resolve, duration * 1000);
  });

async function main() {
  const { knex } = await startServiceLevels({
    services: probes,
    config: {
      probes: Array.from({ length: probes }, (_, index) => ({
        id: `probe-${index}`,
        service: nameOf(index),
        kind: 'http',
        url: `${address}/${index}`,
        every: { seconds: 60 },
        timeout: { seconds: 10 },
      })),
    },
  });
  await wait(warmSeconds);
  const from = new Date().toISOString();
  const cpu = process.cpuUsage();
  const started = performance.now();
  await wait(seconds);
  const used = process.cpuUsage(cpu);
  const elapsed = performance.now() - started;
  const samples = await knex('samples').where('due_at', '>=', from);
  const lateness = samples
    .map(({ due_at, at }) => Date.parse(at) - Date.parse(due_at))
    .sort((a, b) => a - b);
  process.stdout.write(
    `${JSON.stringify({
      what: 'probes',
      looks: samples.length,
      failed: samples.filter(({ is_up }) => !is_up).length,
      p95: lateness[Math.ceil(lateness.length * 0.95) - 1],
      last: lateness[lateness.length - 1],
      // Of one processor.
      processor: ((used.user + used.system) / 1000 / elapsed) * 100,
    })}\n`,
  );
  process.exit(0);
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
