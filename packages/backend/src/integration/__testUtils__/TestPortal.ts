import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '@backstage/types';
import {
  approvedAsAsked,
  type AccessRequest,
  type Run,
} from '@cloud-pi-native/plugin-projects-common';
import { startSandbox, type Sandbox } from '@cloud-pi-native/sandbox';
import { enrolmentRequest } from './enrolmentRequest';
import { freePort } from './freePort';
import { portalConfig } from './portalConfig';
import { PortalProcess, type Person } from './PortalProcess';

export const requester: Person = { username: 'camille.porteur' };
export const serviceTeam: Person = {
  username: 'sophie.service',
  platformRoles: ['service-team'],
};

const enrolmentLimitMs = 240_000;

/** A portal in a process of its own, and the outside world in the process of the test. */
export class TestPortal {
  /** `database` gives the section `backend.database` of the configuration. */
  static async start(
    database: (directory: string) => Promise<JsonObject>,
  ): Promise<TestPortal> {
    const directory = await mkdtemp(join(tmpdir(), 'portal-'));
    const sandbox = await startSandbox({
      dataDirectory: join(directory, 'sandbox'),
      ports: { gitlab: 0, primaryForge: 0, oidc: 0, refApp: 0 },
    });
    const port = await freePort();
    const portal = await PortalProcess.create({
      directory,
      port,
      config: portalConfig({
        directory,
        port,
        sandbox,
        database: await database(directory),
      }),
    });
    await portal.start();
    return new TestPortal(directory, sandbox, portal);
  }

  private constructor(
    readonly directory: string,
    readonly sandbox: Sandbox,
    readonly portal: PortalProcess,
  ) {}

  async stop(): Promise<void> {
    await this.portal.kill();
    await this.sandbox.stop();
    await rm(this.directory, { recursive: true, force: true });
  }

  /** Asks for a project; gives the request. */
  async ask(name: string): Promise<AccessRequest> {
    const request = enrolmentRequest(
      name,
      this.sandbox.primaryForge.publicRepositoryUrl,
    );
    await this.waitForCatalog([
      ...request.members.map(({ userRef }) => userRef),
      ...request.environments.map(({ cluster }) => cluster),
    ]);
    return this.portal.call(
      requester,
      'POST',
      '/api/projects/requests',
      request,
    );
  }

  /** A catalog that just started shows people and clusters after its first pass. */
  private async waitForCatalog(entityRefs: string[]): Promise<void> {
    const until = Date.now() + 60_000;
    for (;;) {
      const { items } = await this.portal.call<{ items: unknown[] }>(
        requester,
        'POST',
        '/api/catalog/entities/by-refs',
        { entityRefs },
      );
      if (items.every(item => item)) return;
      if (Date.now() > until) {
        throw new Error(`The catalog does not show ${entityRefs.join(', ')}`);
      }
      await sleep(200);
    }
  }

  /** Approves what was asked, as it was asked. */
  async approve({ id, asked }: AccessRequest): Promise<void> {
    await this.portal.call(
      serviceTeam,
      'POST',
      `/api/projects/requests/${id}/approval`,
      { approved: approvedAsAsked(asked), reason: 'Conforme' },
    );
  }

  async readRequest(id: string): Promise<AccessRequest> {
    return this.portal.call(serviceTeam, 'GET', `/api/projects/requests/${id}`);
  }

  async readRuns(slug: string): Promise<Run[]> {
    return this.portal.call(
      serviceTeam,
      'GET',
      `/api/projects/projects/${slug}/runs`,
    );
  }

  /** Waits for the end of an enrolment; throws with what failed. */
  async waitUntilActive(id: string): Promise<AccessRequest> {
    const until = Date.now() + enrolmentLimitMs;
    for (;;) {
      const request = await this.readRequest(id);
      if (request.state === 'active') return request;
      if (request.state === 'failed' || Date.now() > until) {
        throw new Error(
          `The enrolment is ${request.state}: ${JSON.stringify(
            request.projectSlug
              ? await this.readRuns(request.projectSlug)
              : request,
            undefined,
            2,
          )}`,
        );
      }
      await sleep(200);
    }
  }

  /** Waits for the end of a change of a project; throws with what failed. */
  async waitUntilDone(slug: string, runId: string): Promise<void> {
    const until = Date.now() + enrolmentLimitMs;
    for (;;) {
      const run = (await this.readRuns(slug)).find(({ id }) => id === runId);
      if (run?.state === 'succeeded') return;
      if (!run || run.state === 'failed' || Date.now() > until) {
        throw new Error(
          `The change is not done: ${JSON.stringify(run, undefined, 2)}`,
        );
      }
      await sleep(200);
    }
  }
}
