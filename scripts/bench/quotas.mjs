import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Postgres } from '../portail/Postgres.mjs';
import { ROOT } from '../portail/paths.mjs';
import { withProgress } from '../portail/say.mjs';
import { report } from './report.mjs';

const PROJECTS = 1_000;
const ENVIRONMENTS = 4;
const ROUNDS = 60;
const WARM_ROUNDS = 5;
const PAGE_MILLISECONDS = 150;

const RESERVATIONS = 200;
const CONTEST_PROJECTS = 20;
/** The cluster holds 120 of the 200 environments, which have one core each; the envelopes together hold 160. */
const FITTING = 120;
const ENVELOPE_CORES = 8;
const CONTESTS = 10;
const DECISIONS_PER_SECOND = 200;

const nothing = { cpu: 0, memory: 0, gpu: 0, storage: 0 };
const cluster = 'resource:default/contest';
const actor = 'service:bench';

/** Two backends on one PostgreSQL. */
export async function run() {
  const postgres = await Postgres.start();
  const servers = [];
  try {
    const backends = await withProgress(
      `A ledger of ${PROJECTS} projects with ${ENVIRONMENTS} environments each`,
      async () => {
        // The first one fills the database, the second one finds it.
        const first = start(servers, postgres.url, PROJECTS);
        const answers = [await callerOf(first)];
        answers.push(await callerOf(start(servers, postgres.url, 0)));
        return answers;
      },
    );
    await measurePages(backends[0]);
    await withProgress(
      `${RESERVATIONS} reservations at the same time on two backends`,
      async () => measureContest(backends),
    );
  } finally {
    for (const server of servers) {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
    }
    await postgres.stop();
  }
}

async function measurePages(backend) {
  const { total } = await backend('GET', '/projects?limit=1');
  if (total !== PROJECTS) throw new Error(`The list has ${total} projects.`);
  const pages = [
    ['page', '/projects?limit=50'],
    ['page_filled', '/projects?limit=50&sort=fill&order=desc&state=near'],
    ['page_zone', '/projects?limit=200&zone=zone-9&search=direction%207'],
    ['clusters', '/clusters'],
    ['project', '/projects/projet-500'],
  ];
  for (const [name, path] of pages) {
    const times = [];
    for (let round = 0; round < ROUNDS + WARM_ROUNDS; round++) {
      const started = performance.now();
      await backend('GET', path);
      if (round >= WARM_ROUNDS) times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    report({
      bench: 'quotas',
      figure: `${name}_${PROJECTS}x${ENVIRONMENTS}_p95`,
      value: times[Math.ceil(times.length * 0.95) - 1],
      unit: 'ms',
      target: PAGE_MILLISECONDS,
    });
  }
}

/** The same contest several times over: everybody asks at once, half of them of each backend. */
async function measureContest(backends) {
  const [backend] = backends;
  const slugs = Array.from(
    { length: CONTEST_PROJECTS },
    (_, index) => `contest-${index}`,
  );
  for (const slug of slugs) {
    await backend('PUT', `/ledger/projects/${slug}`, {
      name: slug,
      organisation: 'Bench',
      protection: 'NP',
      attempt: 'bench',
      envelopes: {
        production: nothing,
        'non-production': { ...nothing, cpu: ENVELOPE_CORES },
      },
      environments: [],
      approver: actor,
      reason: 'Bench',
    });
  }
  let milliseconds = 0;
  let over = 0;
  for (let contest = 0; contest <= CONTESTS; contest++) {
    const started = performance.now();
    const granted = await Promise.all(
      Array.from({ length: RESERVATIONS }, (_, index) =>
        reserve(backends[index % 2], slugs[index % slugs.length], {
          name: `e${index}`,
          attempt: `${contest}-${index}`,
        }),
      ),
    );
    // The first one warms both backends up.
    if (contest > 0) milliseconds += performance.now() - started;
    over += await oversubscription(backend);
    const count = granted.filter(Boolean).length;
    if (count !== FITTING) {
      throw new Error(`${count} were granted where ${FITTING} fit.`);
    }
    await Promise.all(
      slugs.map(slug =>
        backend('PUT', `/ledger/projects/${slug}/state`, {
          name: slug,
          organisation: 'Bench',
          protection: 'NP',
          envelopes: { production: nothing, 'non-production': nothing },
          environments: [],
          isArchived: true,
        }).then(() =>
          backend('POST', `/ledger/projects/${slug}/restoration`, {
            actor,
            environments: [],
          }),
        ),
      ),
    );
  }
  report({
    bench: 'quotas',
    figure: `oversubscription_${RESERVATIONS}_concurrent`,
    value: over,
    unit: 'cores',
    target: 0,
  });
  report({
    bench: 'quotas',
    figure: `decisions_${RESERVATIONS}_concurrent`,
    value: (CONTESTS * RESERVATIONS * 1000) / milliseconds,
    unit: 'per second',
    target: DECISIONS_PER_SECOND,
    atLeast: true,
  });
}

/** Whether it was granted; what is not granted is refused for want of room, and of nothing else. */
async function reserve(backend, slug, { name, attempt }) {
  const answer = await backend(
    'PUT',
    `/ledger/projects/${slug}/reservations/${name}`,
    {
      attempt,
      actor,
      stage: 'dev',
      cluster,
      resources: { ...nothing, cpu: 1 },
    },
    409,
  );
  if (answer.error && !answer.error.refusals) {
    throw new Error(answer.error.message);
  }
  return answer.error === undefined;
}

/** Cores reserved beyond what the cluster and the envelopes hold. */
async function oversubscription(backend) {
  const { items } = await backend('GET', '/clusters');
  const contest = items.find(({ entityRef }) => entityRef === cluster);
  const { items: projects } = await backend(
    'GET',
    '/projects?limit=200&organisation=Bench',
  );
  return projects
    .flatMap(({ envelopes }) => envelopes)
    .concat(contest)
    .reduce((sum, { free }) => sum + Math.max(0, -free.cpu), 0);
}

function start(servers, url, projects) {
  const server = spawn(
    process.execPath,
    [join(ROOT, 'scripts/bench/quotas/quotasServer.cjs'), url, projects],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test' },
    },
  );
  servers.push(server);
  return server;
}

/** Calls a backend as somebody of the Service Team, and its ledger as the portal does. */
async function callerOf(server) {
  const { port, service, person } = await readLine(server);
  return async (method, path, body, allowed) => {
    const response = await fetch(`http://127.0.0.1:${port}/api/quotas${path}`, {
      method,
      headers: {
        Authorization: path.startsWith('/ledger') ? service : person,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok && response.status !== allowed) {
      throw new Error(`${path}: ${response.status} ${text}`);
    }
    return text ? JSON.parse(text) : undefined;
  };
}

async function readLine(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.startsWith('{"port"')) return JSON.parse(line);
  }
  throw new Error('The quotas backend ended before it listened');
}
