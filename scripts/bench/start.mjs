import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '../portail/checks.mjs';
import { withCleaning } from '../portail/interrupt.mjs';
import { ROOT } from '../portail/paths.mjs';
import { killGroup } from '../portail/runLogged.mjs';
import { report } from './report.mjs';

const TARGET_SECONDS = 15;
const SETTLE_SECONDS = 20;

/** How long a second `./portail start` without changes takes, and the memory the portal then uses. */
export async function run() {
  const data = mkdtempSync(join(tmpdir(), 'portail-start-'));
  try {
    // The first start makes the databases and fills the caches.
    await startOnce(data, () => undefined);
    await startOnce(data, async ({ seconds, processes }) => {
      report({
        bench: 'start',
        figure: 'second_start',
        value: seconds,
        unit: 's',
        target: TARGET_SECONDS,
      });
      await sleep(SETTLE_SECONDS * 1000);
      for (const [name, pid] of Object.entries(processes)) {
        report({
          bench: 'start',
          figure: `${name}_memory`,
          value: residentMemory(pid),
          unit: 'MB',
        });
      }
    });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/**
 * @param {string} data
 * @param {(ready: { seconds: number, processes: Record<string, number> }) => unknown} whenReady
 */
async function startOnce(data, whenReady) {
  // The script derives the ports of the sandbox from the one of the portal, which therefore is drawn high.
  const { portal } = await freePorts({ portal: 0 });
  const started = Date.now();
  const child = spawn(join(ROOT, 'portail'), ['start'], {
    env: { ...process.env, PORTAL_DATA: data, PORTAL_PORT: String(portal) },
    stdio: ['ignore', 'inherit', 'pipe'],
    detached: true,
  });
  const ended = new Promise(resolve => child.on('exit', resolve));
  await withCleaning(
    async () => {
      killGroup(child, 'SIGINT');
      await ended;
    },
    async () => {
      const lines = [];
      for await (const line of createInterface({ input: child.stderr })) {
        lines.push(line);
        if (line.startsWith('Ready in')) {
          const seconds = (Date.now() - started) / 1000;
          const processes = JSON.parse(
            readFileSync(join(data, 'processes.json'), 'utf8'),
          );
          await whenReady({ seconds, processes });
          return;
        }
      }
      throw new Error(`./portail start failed:\n${lines.join('\n')}`);
    },
  );
}

/**
 * @param {number} pid
 * @returns {number} megabytes
 */
function residentMemory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(status.match(/^VmRSS:\s+(\d+) kB$/m)[1]) / 1000;
}
