import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../portail/paths.mjs';
import { withProgress } from '../portail/say.mjs';
import { report } from './report.mjs';

const SERVICES = 50;
const DAYS = 90;
const ROUNDS = 60;
const WARM_ROUNDS = 5;
const ANSWER_MILLISECONDS = 150;

const PROBES = 200;
const PROBE_SECONDS = 120;
const LATE_MILLISECONDS = 2_000;
const PROCESSOR_PERCENT = 30;

/** Ninety days of services over HTTP, then probes at work. */
export async function run() {
  await measureAnswers();
  await measureProbes();
}

/** What the page asks, from days that are added up already. */
async function measureAnswers() {
  const server = start('qualityServer.cjs', SERVICES, DAYS);
  try {
    const call = await withProgress(
      `${DAYS} days of ${SERVICES} services`,
      async () => callerOf(await readLine(server, '{"port"')),
    );
    const { items } = await call(`/services?days=${DAYS}`);
    if (items.length !== SERVICES || items[0].days.length !== DAYS) {
      throw new Error('The answer has not all services and days.');
    }
    const month = new Date().toISOString().slice(0, 7);
    const figures = [
      [`services_${SERVICES}_days_${DAYS}_p95`, `/services?days=${DAYS}`],
      [`report_${SERVICES}_p95`, `/reports/${month}`],
      ['incidents_p95', '/incidents?limit=50'],
    ];
    for (const [figure, path] of figures) {
      await reportPercentile(figure, () => call(path));
    }
  } finally {
    await stop(server);
  }
}

/** Two hundred looks a minute at a server of this process, whose own work is not counted. */
async function measureProbes() {
  const target = createServer((_, response) => {
    response.end();
  });
  target.listen(0, '127.0.0.1');
  await once(target, 'listening');
  const { port } = target.address();
  const prober = start(
    'probeRun.cjs',
    PROBES,
    PROBE_SECONDS,
    `http://127.0.0.1:${port}`,
  );
  try {
    const { looks, failed, p95, last, processor } = await withProgress(
      `${PROBES} probes a minute, for ${PROBE_SECONDS} seconds`,
      () => readLine(prober, '{"what"'),
    );
    if (failed > 0) throw new Error(`${failed} probes of ${looks} failed.`);
    const figures = [
      { figure: 'looks', value: looks, unit: 'looks' },
      { figure: 'late_p95', value: p95, unit: 'ms', target: LATE_MILLISECONDS },
      { figure: 'late_most', value: last, unit: 'ms' },
      {
        figure: 'processor',
        value: processor,
        unit: '% of one processor',
        target: PROCESSOR_PERCENT,
      },
    ];
    for (const { figure, ...rest } of figures) {
      report({ bench: 'sla', figure: `probes_${PROBES}_${figure}`, ...rest });
    }
  } finally {
    await stop(prober);
    target.closeAllConnections();
    target.close();
  }
}

function start(program, ...parameters) {
  return spawn(
    process.execPath,
    [join(ROOT, 'scripts/bench/sla', program), ...parameters.map(String)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test' },
    },
  );
}

async function stop(child) {
  child.kill();
  if (child.exitCode === null && child.signalCode === null) {
    await once(child, 'exit');
  }
}

async function readLine(child, beginning) {
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith(beginning)) return JSON.parse(line);
  }
  throw new Error('The service-levels backend ended before it answered');
}

async function reportPercentile(figure, call) {
  const times = [];
  for (let round = 0; round < ROUNDS + WARM_ROUNDS; round++) {
    const started = performance.now();
    await call();
    if (round >= WARM_ROUNDS) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  report({
    bench: 'sla',
    figure,
    value: times[Math.ceil(times.length * 0.95) - 1],
    unit: 'ms',
    target: ANSWER_MILLISECONDS,
  });
}

function callerOf({ port }) {
  const token = `mock-user-token:${JSON.stringify({
    sub: 'user:default/etienne.exploit',
  })}`;
  return async path => {
    const response = await fetch(
      `http://127.0.0.1:${port}/api/service-levels${path}`,
      { headers: { Authorization: `Bearer ${token}` } },
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  };
}
