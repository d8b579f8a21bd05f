import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../../portail/paths.mjs';
import { withProgress } from '../../portail/say.mjs';
import { report } from '../report.mjs';

const ROUNDS = 60;
const BIG = { applications: 10_000, relations: 50_000 };
const SMALL = { applications: 2_000, relations: 4_000 };
const LIST = { applications: 5_000, relations: 15_000 };

/** The impact, the list, the payload of the map and its layout, over HTTP, by an architect who sees everything. */
export async function benchServer() {
  await withCanel(BIG, async call => {
    await measureLayout(call, '10000_50000', 30);
    let index = 0;
    await percentile('impact_p95', 50, () => {
      index += 157;
      return call(`/applications/application-${index % 10_000}/impact`);
    });
    const { bytes } = await call('/map');
    report({
      bench: 'canel',
      figure: 'map_payload',
      value: bytes / 1000,
      unit: 'kB',
      target: 400,
    });
    await percentile('map_p95_warm', 150, () => call('/map'));
  });
  await withCanel(LIST, async call => {
    const filters = [
      'zone:domain:default/ministere',
      'protection:NP',
      'status:in-production',
    ]
      .map(filter => `filter=${encodeURIComponent(filter)}`)
      .join('&');
    await percentile('list_p95', 100, () => call(`/applications?${filters}`));
  });
  await withCanel(SMALL, call => measureLayout(call, '2000_4000', 3));
}

/** From the first look at the map, which starts the layout, to the map that has it. */
async function measureLayout(call, size, target) {
  const started = performance.now();
  const first = (await call('/map')).body.nodes.x.join();
  for (;;) {
    const { body } = await call('/map');
    if (body.nodes.x.join() !== first) break;
    await sleep(100);
  }
  report({
    bench: 'canel',
    figure: `layout_${size}`,
    value: (performance.now() - started) / 1000,
    unit: 's',
    target,
  });
}

async function percentile(figure, target, call) {
  const times = [];
  for (let round = 0; round < ROUNDS + 5; round++) {
    const started = performance.now();
    await call();
    // The first calls fill the caches.
    if (round >= 5) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  report({
    bench: 'canel',
    figure,
    value: times[Math.ceil(times.length * 0.95) - 1],
    unit: 'ms',
    target,
  });
}

/** @param {{ applications: number, relations: number }} size */
async function withCanel({ applications, relations }, use) {
  const server = spawn(
    process.execPath,
    [
      join(ROOT, 'scripts/bench/canel/canelServer.cjs'),
      applications,
      relations,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test' },
    },
  );
  try {
    const port = await withProgress(
      `A map of ${applications} applications and ${relations} relations`,
      () => readPort(server),
    );
    await use(path => get(port, path));
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

async function readPort(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.startsWith('{"port"')) return JSON.parse(line).port;
  }
  throw new Error('The canel backend ended before it listened');
}

/** The answer as a browser gets it: compressed. */
async function get(port, path) {
  const call = request({
    port,
    host: '127.0.0.1',
    path: `/api/canel${path}`,
    headers: {
      Authorization: `Bearer mock-user-token:${JSON.stringify({
        sub: 'user:default/alice.archi',
      })}`,
      'Accept-Encoding': 'gzip',
    },
  });
  call.end();
  const [response] = await once(call, 'response');
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  if (response.statusCode !== 200) {
    throw new Error(`${path}: ${response.statusCode} ${content}`);
  }
  return {
    bytes: content.length,
    get body() {
      return JSON.parse(
        response.headers['content-encoding'] === 'gzip'
          ? gunzipSync(content)
          : content,
      );
    },
  };
}
