import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DATA, ROOT } from './paths.mjs';
import { withProgress } from './say.mjs';
import { explainFailure } from './Trouble.mjs';

const GRACE_MILLISECONDS = 8_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Stops the commands under way, with all they started. Called when the person interrupts the script. */
export function stopCommands() {
  for (const child of running) {
    killGroup(child, 'SIGTERM');
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child leader of its own process group
 * @param {NodeJS.Signals} signal
 */
export function killGroup(child, signal) {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') {
      throw error;
    }
  }
}

/**
 * Asks a program and all that it started to end, and ends what is left after a while; returns when it has ended.
 *
 * @param {import('node:child_process').ChildProcess} child leader of its own process group
 */
export async function stopGroup(child) {
  // It never started.
  if (child.pid === undefined) {
    return;
  }
  const isRunning = child.exitCode === null && child.signalCode === null;
  const exited = isRunning
    ? new Promise(resolve => {
        child.on('exit', resolve);
      })
    : Promise.resolve();
  if (isRunning) {
    killGroup(child, 'SIGTERM');
    await Promise.race([
      exited,
      sleep(GRACE_MILLISECONDS, undefined, { ref: false }),
    ]);
  }
  // What it started (Git, compilers) may still be at work: the whole group goes.
  killGroup(child, 'SIGKILL');
  await exited;
}

/**
 * Runs a command to its end, its output kept in a log file.
 *
 * @param {string} title what it does, for people
 * @param {string[]} command
 * @param {{ log: string, cwd?: string, env?: Record<string, string | undefined>, allowFailure?: boolean }} options
 *   `log`: name of the log file under the data folder; `allowFailure`: answer the exit code instead of failing
 * @returns {Promise<{ code: number, output: string, logFile: string }>}
 */
export async function runLogged(title, command, options) {
  const logFile = join(DATA, 'logs', `${options.log}.log`);
  mkdirSync(dirname(logFile), { recursive: true });
  return withProgress(title, async () => {
    const code = await runToEnd(command, { ...options, logFile });
    const output = readFileSync(logFile, 'utf8');
    if (code !== 0 && !options.allowFailure) {
      throw explainFailure(title, output, logFile);
    }
    return { code, output, logFile };
  });
}

/**
 * @param {string[]} command
 * @param {{ logFile: string, cwd?: string, env?: Record<string, string | undefined> }} options
 * @returns {Promise<number>}
 */
function runToEnd([program, ...args], options) {
  return new Promise((resolve, reject) => {
    const log = createWriteStream(options.logFile);
    log.on('error', reject);
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.on('error', error => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      log.end(() => resolve(signal ? 1 : code ?? 1));
    });
  });
}
