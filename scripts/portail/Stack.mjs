import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PORTAL_BUILD } from './build.mjs';
import { demoAccounts } from './demoAccounts.mjs';
import { ROOT, TOOLS } from './paths.mjs';
import { PortalClient } from './PortalClient.mjs';
import { withProgress } from './say.mjs';
import { Server } from './Server.mjs';
import { environmentOf } from './settings.mjs';
import { Trouble } from './Trouble.mjs';

const SANDBOX_SECONDS = 60;
const PORTAL_SECONDS = 180;
const CATALOG_SECONDS = 90;

/** The built portal and its sandbox, running on given ports with a given data folder. */
export class Stack {
  /** @param {{ ports: ReturnType<typeof import('./settings.mjs').fixedPorts>, data: string, mkdocs?: string, applications?: number }} options */
  static create(options) {
    return new Stack(options);
  }

  /** @private */
  constructor({ ports, data, mkdocs, applications }) {
    this.ports = ports;
    this.url = `http://localhost:${ports.portal}`;
    this.data = data;
    this.environment = environmentOf({ ports, data, mkdocs, applications });
    /** @type {Server[]} */
    this.servers = [];
  }

  /** Starts both and waits until they answer; `processes.json` in the data folder then names them. */
  async start() {
    const isFirstStart = !existsSync(join(this.data, 'portal'));
    // The portal needs most of its start to load its modules: the sandbox, started beside it, is there long before.
    const sandbox = this.startSandbox();
    const portal = this.startPortal();
    await withProgress('Starting the sandbox', () =>
      sandbox.untilReady(
        this.environment.PORTAL_OIDC_METADATA_URL,
        SANDBOX_SECONDS,
      ),
    );
    await withProgress('Starting the portal', () =>
      portal.untilReady(
        `${this.url}/.backstage/health/v1/readiness`,
        PORTAL_SECONDS,
      ),
    );
    if (isFirstStart) {
      await withProgress('Filling the catalog', () => this.#untilSignInWorks());
    }
    writeFileSync(
      join(this.data, 'processes.json'),
      JSON.stringify({ portal: portal.pid, sandbox: sandbox.pid }),
    );
  }

  /** @returns {Server} */
  startSandbox() {
    return this.#launch('The sandbox', 'sandbox', {
      cwd: ROOT,
      args: [join(ROOT, 'scripts/portail/runSandbox.cjs')],
    });
  }

  /**
   * @param {string} [log] name of the log file
   * @param {Record<string, string>} [env] laid over the environment of the stack
   * @returns {Server}
   */
  startPortal(log = 'portal', env = {}) {
    return this.#launch('The portal', log, {
      // The same folder as in development, so that relative paths of the configuration mean the same.
      cwd: join(ROOT, 'packages/backend'),
      args: [
        join(PORTAL_BUILD, 'packages/backend'),
        '--config',
        join(ROOT, 'app-config.yaml'),
      ],
      env,
    });
  }

  /** A portal that is ready still reads its catalog for a while; until the people are in it, none can sign in. */
  async #untilSignInWorks() {
    const { people, password } = demoAccounts();
    const [{ username }] = people;
    const deadline = Date.now() + CATALOG_SECONDS * 1000;
    for (;;) {
      try {
        await PortalClient.signIn(this.url, { username, password });
        return;
      } catch (error) {
        if (Date.now() > deadline) {
          throw new Trouble(
            `Nobody can sign in after ${CATALOG_SECONDS} s: ${error.message}`,
            `Read ${join(this.data, 'logs/portal.log')}.`,
          );
        }
        await sleep(500);
      }
    }
  }

  #launch(name, log, { cwd, args, env = {} }) {
    const server = Server.start(name, {
      cwd,
      args,
      env: {
        NODE_ENV: 'production',
        NODE_COMPILE_CACHE: join(TOOLS, 'compile-cache'),
        ...this.environment,
        ...env,
      },
      logFile: join(this.data, 'logs', `${log}.log`),
    });
    this.servers.push(server);
    return server;
  }

  /** The first server that ends by itself: nothing should. */
  async untilOneEnds() {
    return Promise.race(
      this.servers.map(server => server.exited.then(() => server)),
    );
  }

  /** Stops the portal before the sandbox that it calls. */
  async stop() {
    for (const server of [...this.servers].reverse()) {
      await server.stop();
    }
    this.servers = [];
    rmSync(join(this.data, 'processes.json'), { force: true });
  }
}
