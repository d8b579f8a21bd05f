import { spawn, type ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '@backstage/types';
import type { PlatformRole } from '@cloud-pi-native/plugin-portal-common';
import { signInHeaders } from './testSignIn';

/** Somebody who uses the portal. */
export interface Person {
  username: string;
  platformRoles?: PlatformRole[];
}

const startLimitMs = 120_000;
/** Characters of the log shown with an error. */
const outputKept = 8_000;

/** A real backend, in a process that can be killed and started again on the same data. */
export class PortalProcess {
  static async create(options: {
    /** Folder of the configuration. */
    directory: string;
    port: number;
    config: JsonObject;
  }): Promise<PortalProcess> {
    const configFile = join(options.directory, 'app-config.test.yaml');
    // JSON is YAML.
    await writeFile(configFile, JSON.stringify(options.config));
    return new PortalProcess(configFile, options.port);
  }

  private child: ChildProcess | undefined;
  /** End of what the process wrote. */
  private output = '';
  private readonly tokens = new Map<string, string>();

  private constructor(
    private readonly configFile: string,
    private readonly port: number,
  ) {}

  /** Starts the process, and waits until it is ready. */
  async start(): Promise<void> {
    this.output = '';
    const child = spawn(
      process.execPath,
      [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
        join(__dirname, 'runPortal.ts'),
        '--config',
        this.configFile,
      ],
      {
        cwd: resolve(__dirname, '../../..'),
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          NODE_ENV: 'development',
          NODE_COMPILE_CACHE: join(dirname(this.configFile), 'compile-cache'),
        },
      },
    );
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        this.output = (this.output + chunk).slice(-outputKept);
      });
    }
    this.child = child;
    const until = Date.now() + startLimitMs;
    for (;;) {
      if (child.exitCode !== null) {
        throw new Error(
          `The backend stopped while it started:\n${this.output}`,
        );
      }
      if (await this.isReady()) return;
      if (Date.now() > until) {
        throw new Error(`The backend does not start:\n${this.output}`);
      }
      await sleep(100);
    }
  }

  /** Ends the process as a machine that loses its power would. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise(done => {
      child.once('exit', done);
    });
    child.kill('SIGKILL');
    await gone;
  }

  /** Calls the API of the portal in somebody's name. Throws for an answer that is an error. */
  async call<T>(
    person: Person,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<T> {
    const token =
      this.tokens.get(person.username) ?? (await this.signIn(person));
    const response = await fetch(this.address(path), {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    }
    return JSON.parse(text) as T;
  }

  private async signIn(person: Person): Promise<string> {
    const response = await fetch(this.address('/api/auth/test/refresh'), {
      headers: {
        [signInHeaders.username]: person.username,
        [signInHeaders.platformRoles]: (person.platformRoles ?? []).join(','),
      },
    });
    const { backstageIdentity } = (await response.json()) as {
      backstageIdentity: { token: string };
    };
    this.tokens.set(person.username, backstageIdentity.token);
    return backstageIdentity.token;
  }

  private async isReady(): Promise<boolean> {
    try {
      const health = '/.backstage/health/v1/readiness';
      return (await fetch(this.address(health))).ok;
    } catch {
      return false;
    }
  }

  private address(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }
}
