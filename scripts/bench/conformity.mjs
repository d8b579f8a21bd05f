import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../portail/paths.mjs';
import { withProgress } from '../portail/say.mjs';
import { report } from './report.mjs';

const APPLICATIONS = 2_700;
const ROUNDS = 60;
const WARM_ROUNDS = 5;
const HEAT_MAP_MILLISECONDS = 200;

const READ_APPLICATIONS = 500;
const COLD_MILLISECONDS = 300_000;
const UNCHANGED_MILLISECONDS = 30_000;

/** The portfolio over HTTP, then the checks over Git. */
export async function run() {
  await measurePortfolio();
  await measureReading();
}

/** The automatic checks on repositories of the stand-in of the forge: the first time, and when nothing changed. */
async function measureReading() {
  const reader = spawn(
    process.execPath,
    [
      join(ROOT, 'scripts/bench/conformity/readPortfolio.cjs'),
      READ_APPLICATIONS,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test' },
    },
  );
  const targets = {
    cold: COLD_MILLISECONDS,
    unchanged: UNCHANGED_MILLISECONDS,
  };
  await withProgress(
    `The repositories of ${READ_APPLICATIONS} applications`,
    async () => {
      for await (const line of createInterface({ input: reader.stdout })) {
        if (!line.startsWith('{"what"')) continue;
        const { what, milliseconds } = JSON.parse(line);
        report({
          bench: 'conformity',
          figure: `checks_${READ_APPLICATIONS}_${what}`,
          value: milliseconds / 1000,
          unit: 's',
          target: targets[what] && targets[what] / 1000,
        });
      }
    },
  );
  if (reader.exitCode === null) await once(reader, 'exit');
  if (reader.exitCode !== 0) throw new Error('The checks did not read');
}

/** The heat map of the whole portfolio, by an architect who sees everything. */
async function measurePortfolio() {
  const server = spawn(
    process.execPath,
    [join(ROOT, 'scripts/bench/conformity/conformityServer.cjs'), APPLICATIONS],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test' },
    },
  );
  try {
    const call = await withProgress(
      `A portfolio of ${APPLICATIONS} applications`,
      async () => callerOf(await readPort(server)),
    );
    const started = performance.now();
    const { requirements, total } = await call('/portfolio/heat-map?limit=1');
    report({
      bench: 'conformity',
      figure: 'heat_map_first',
      value: performance.now() - started,
      unit: 'ms',
    });
    if (total !== APPLICATIONS) {
      throw new Error(`The heat map has ${total} applications.`);
    }
    const size = `${total}_${requirements.length}`;
    const figures = [
      [`heat_map_${size}_p95`, `/portfolio/heat-map?limit=${APPLICATIONS}`],
      [`heat_map_${size}_page_p95`, '/portfolio/heat-map?limit=100'],
      [
        `heat_map_${size}_sorted_p95`,
        '/portfolio/heat-map?zone=domain%3Adefault%2Fzone-3&text=application&sort=P&order=desc',
      ],
      [`portfolio_${size}_p95`, '/portfolio'],
    ];
    for (const [figure, path] of figures) {
      await reportPercentile(figure, () => call(path));
    }
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
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
    bench: 'conformity',
    figure,
    value: times[Math.ceil(times.length * 0.95) - 1],
    unit: 'ms',
    target: HEAT_MAP_MILLISECONDS,
  });
}

async function readPort(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.startsWith('{"port"')) return JSON.parse(line).port;
  }
  throw new Error('The conformity backend ended before it listened');
}

function callerOf(port) {
  const token = `mock-user-token:${JSON.stringify({
    sub: 'user:default/alice.archi',
  })}`;
  return async path => {
    const response = await fetch(
      `http://127.0.0.1:${port}/api/conformity${path}`,
      { headers: { Authorization: `Bearer ${token}` } },
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  };
}
