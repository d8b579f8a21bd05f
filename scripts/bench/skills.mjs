import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../portail/paths.mjs';
import { withProgress } from '../portail/say.mjs';
import { report } from './report.mjs';

const PEOPLE = 200;
const SKILLS = 30;
const ROUNDS = 60;
const WARM_ROUNDS = 5;
const MATRIX_MILLISECONDS = 150;

/** The matrix of a large team over HTTP, by a lead who sees everybody. */
export async function run() {
  const server = spawn(
    process.execPath,
    [join(ROOT, 'scripts/bench/skills/skillsServer.cjs'), PEOPLE],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test' },
    },
  );
  try {
    const call = await withProgress(`A team of ${PEOPLE} people`, async () =>
      callerOf(await readPort(server)),
    );
    const { rows, skills } = JSON.parse(await call('/teams/project/vigie'));
    if (rows.length !== PEOPLE || skills.length !== SKILLS) {
      throw new Error(
        `The matrix has ${rows.length} people and ${skills.length} skills.`,
      );
    }
    const size = `${PEOPLE}_${SKILLS}`;
    const figures = [
      [`matrix_${size}_p95`, '/teams/project/vigie'],
      [`matrix_${size}_readiness_p95`, '/teams/project/vigie/readiness'],
      [`matrix_${size}_csv_p95`, '/teams/project/vigie/exports/csv'],
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
    bench: 'skills',
    figure,
    value: times[Math.ceil(times.length * 0.95) - 1],
    unit: 'ms',
    target: MATRIX_MILLISECONDS,
  });
}

async function readPort(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.startsWith('{"port"')) return JSON.parse(line).port;
  }
  throw new Error('The skills backend ended before it listened');
}

function callerOf(port) {
  const token = `mock-user-token:${JSON.stringify({
    sub: 'user:default/person-0',
  })}`;
  return async path => {
    const response = await fetch(`http://127.0.0.1:${port}/api/skills${path}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text;
  };
}
