import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stopGroup } from './runLogged.mjs';
import { lastLines, Trouble } from './Trouble.mjs';

const EXIT_WITH_PARENT = join(
  dirname(fileURLToPath(import.meta.url)),
  'exitWithParent.cjs',
);

/** A Node.js server that lives as long as this process, its output in a log file. */
export class Server {
  /**
   * @param {string} name for people
   * @param {{ args: string[], cwd: string, env: Record<string, string | undefined>, logFile: string }} options
   */
  static start(name, options) {
    mkdirSync(dirname(options.logFile), { recursive: true });
    if (existsSync(options.logFile)) {
      renameSync(options.logFile, `${options.logFile}.1`);
    }
    const log = openSync(options.logFile, 'w');
    const child = spawn(
      process.execPath,
      ['--require', EXIT_WITH_PARENT, ...options.args],
      {
        cwd: options.cwd,
        env: { ...process.env, ...options.env },
        stdio: ['ignore', log, log, 'pipe'],
        detached: true,
      },
    );
    closeSync(log);
    return new Server(name, child, options.logFile);
  }

  /** @private */
  constructor(name, child, logFile) {
    this.name = name;
    this.child = child;
    this.logFile = logFile;
    this.exited = new Promise(resolve => {
      child.on('exit', (code, signal) => resolve(signal ?? code));
      child.on('error', error => resolve(error.message));
    });
  }

  get pid() {
    return this.child.pid;
  }

  get isRunning() {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /**
   * Waits until an address answers 200.
   *
   * @param {string} url
   * @param {number} seconds how long it may take
   */
  async untilReady(url, seconds) {
    const deadline = Date.now() + seconds * 1000;
    while (this.isRunning && Date.now() < deadline) {
      const answer = await fetch(url, { signal: AbortSignal.timeout(5000) })
        .then(response => response.status)
        .catch(() => undefined);
      if (answer === 200) {
        return;
      }
      await sleep(200);
    }
    const what = this.isRunning
      ? `did not answer within ${seconds} s`
      : 'stopped while starting';
    throw new Trouble(
      `${this.name} ${what}. Its last words:\n${lastLines(
        readFileSync(this.logFile, 'utf8'),
        15,
      )}`,
      `Read ${this.logFile}.`,
    );
  }

  /** Stops the server and whatever it started; returns when it has ended. */
  async stop() {
    await stopGroup(this.child);
  }
}
