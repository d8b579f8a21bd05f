import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './checks.mjs';
import { withCleaning } from './interrupt.mjs';
import { fixedPorts } from './settings.mjs';
import { Stack } from './Stack.mjs';

/** Enough for every screen; a whole register would keep the portal busy for its first minutes. */
const APPLICATIONS = 150;

/**
 * Runs a task against a portal and a sandbox of its own: built for production, free ports, empty data.
 *
 * @template T
 * @param {{ mkdocs?: string, applications?: number }} options `applications`: how many the register knows
 * @param {(stack: Stack) => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withStack({ mkdocs, applications = APPLICATIONS }, task) {
  const data = mkdtempSync(join(tmpdir(), 'portail-'));
  const ports = await freePorts(fixedPorts());
  const stack = Stack.create({
    ports,
    data,
    mkdocs,
    applications,
  });
  return withCleaning(
    async () => {
      await stack.stop();
      rmSync(data, { recursive: true, force: true });
    },
    async () => {
      await stack.start();
      return task(stack);
    },
  );
}
