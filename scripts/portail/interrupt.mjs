import { constants } from 'node:os';
import { stopCommands } from './runLogged.mjs';
import { say } from './say.mjs';

/** @type {Set<() => Promise<unknown>>} */
const cleanings = new Set();
let stopping = false;

/**
 * Runs a task with something to take down after it, whether it ends, fails or is interrupted.
 *
 * @template T
 * @param {() => Promise<unknown>} cleaning
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withCleaning(cleaning, task) {
  cleanings.add(cleaning);
  try {
    return await task();
  } finally {
    if (!stopping) {
      cleanings.delete(cleaning);
      await cleaning();
    }
  }
}

/** Makes Ctrl-C, SIGTERM and a closed terminal stop everything that runs, then exit with the usual code. */
export function handleInterruptions() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      if (stopping) {
        return;
      }
      stopping = true;
      say('\nStopping…');
      stopCommands();
      for (const cleaning of [...cleanings].reverse()) {
        await cleaning();
      }
      process.exit(128 + constants.signals[signal]);
    });
  }
}

export function isStopping() {
  return stopping;
}
