import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './freePort';

const START_ATTEMPTS = 100;
const ATTEMPT_MILLISECONDS = 100;

/** A real S3 server over a folder, with one bucket and one pair of keys. */
export class S3Server {
  /** @throws Error when the server does not come up */
  static async start(folder: string): Promise<S3Server> {
    const bucket = 'demarches-prod';
    await mkdir(join(folder, bucket), { recursive: true });
    const port = await freePort();
    const keys = { access: 'cle-du-tutoriel', secret: 'secret-du-tutoriel' };
    const child = spawn(
      'versitygw',
      ['--port', `127.0.0.1:${port}`, '--quiet', 'posix', folder],
      {
        stdio: 'ignore',
        env: {
          PATH: process.env.PATH,
          ROOT_ACCESS_KEY: keys.access,
          ROOT_SECRET_KEY: keys.secret,
        },
      },
    );
    const failed = once(child, 'error').then(([error]) => {
      throw error;
    });
    const server = new S3Server(child, {
      S3: `http://127.0.0.1:${port}`,
      SEAU: bucket,
      AWS_ACCESS_KEY_ID: keys.access,
      AWS_SECRET_ACCESS_KEY: keys.secret,
    });
    await Promise.race([server.#untilReady(), failed]);
    failed.catch(() => undefined);
    return server;
  }

  private constructor(
    private readonly child: ChildProcess,
    /** What the tutorials call its address, its bucket and its keys. */
    readonly variables: Record<string, string>,
  ) {}

  async #untilReady(): Promise<void> {
    for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
      const answer = await fetch(this.variables.S3).catch(() => undefined);
      if (answer) return;
      await sleep(ATTEMPT_MILLISECONDS);
    }
    throw new Error('the S3 server does not answer');
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.pid !== undefined) {
      const exited = once(this.child, 'exit');
      this.child.kill('SIGKILL');
      await exited;
    }
  }
}
