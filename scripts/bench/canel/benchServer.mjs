import { setTimeout as sleep } from 'node:timers/promises';
import { report } from '../report.mjs';
import { withCanel } from './withCanel.mjs';

const ROUNDS = 60;
const BIG = { applications: 10_000, relations: 50_000 };
const SMALL = { applications: 2_000, relations: 4_000 };
const LIST = { applications: 5_000, relations: 15_000 };
/** A task of the main thread that is longer is felt. */
const LONG_TASK = 50;

/** The impact, the list, the payload of the map and its layout, over HTTP. */
export async function benchServer() {
  await withCanel(BIG, async (call, { longestLayoutTask }) => {
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
    report({
      bench: 'canel',
      figure: 'layout_10000_50000_longest_task',
      value: await longestLayoutTask(),
      unit: 'ms',
      target: LONG_TASK,
    });
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
