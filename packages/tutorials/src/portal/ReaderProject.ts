import { randomBytes } from 'node:crypto';
import type {
  Mirror,
  MirrorState,
  MirrorSync,
} from '@cloud-pi-native/plugin-mirrors-common';
import {
  approvedAsAsked,
  type AccessRequest,
  type RepositoryInput,
  type Run,
} from '@cloud-pi-native/plugin-projects-common';
import { demoRequest } from './demoRequest';
import { sources } from './environment';
import { PortalSession } from './PortalSession';
import { until } from './until';

/** What the reader of a tutorial does on the screens of the portal, done through its interfaces. */
export class ReaderProject {
  /** Signs in as the reader and as the Service Team; the project has its name, and is not asked for yet. */
  static async open(): Promise<ReaderProject> {
    const [reader, serviceTeam] = await Promise.all(
      ['camille.porteur', 'sophie.service'].map(username =>
        PortalSession.signIn(username),
      ),
    );
    return new ReaderProject(
      `tuto${randomBytes(4).toString('hex')}`,
      reader,
      serviceTeam,
    );
  }

  #requestId = '';

  private constructor(
    /** Its slug too: nobody else takes it. */
    readonly name: string,
    private readonly reader: PortalSession,
    private readonly serviceTeam: PortalSession,
  ) {}

  async ask(): Promise<void> {
    const terms = await this.reader.call<{ version: string }>(
      'GET',
      '/projects/terms',
    );
    const { id } = await this.reader.call<AccessRequest>(
      'POST',
      '/projects/requests',
      demoRequest({
        name: this.name,
        termsVersion: terms.version,
        applicationSource: sources.public,
      }),
    );
    this.#requestId = id;
  }

  async approve(): Promise<void> {
    const { asked } = await this.#request();
    await this.serviceTeam.call(
      'POST',
      `/projects/requests/${this.#requestId}/approval`,
      { approved: approvedAsAsked(asked), reason: 'Dossier complet' },
    );
  }

  async waitUntilActive(): Promise<void> {
    await until(
      'active project',
      () => this.#request(),
      ({ state }) => state === 'active',
      ({ state }) => state === 'failed',
    );
    await this.waitForMirror('api', 'in-sync');
  }

  async addRepository(repository: RepositoryInput): Promise<void> {
    const { id } = await this.reader.call<Run>(
      'POST',
      `/projects/projects/${this.name}/repositories`,
      repository,
    );
    await until(
      'repository',
      () => this.reader.call<Run>('GET', `/projects/runs/${id}`),
      ({ state }) => state === 'succeeded',
      ({ state }) => state === 'failed',
    );
  }

  async giveCredentials(repository: string): Promise<void> {
    const { id } = await this.#mirror(repository);
    const { username, token } = sources;
    const sealed = await this.reader.call<{ sealed: string }>(
      'POST',
      `/mirrors/mirrors/${id}/sealed-credentials`,
      { username, token },
    );
    await this.reader.call('PUT', `/mirrors/mirrors/${id}/credentials`, sealed);
  }

  async waitForMirror(repository: string, state: MirrorState): Promise<void> {
    await until(
      `mirror of ${repository} that is ${state}`,
      () => this.#mirror(repository),
      mirror => mirror.state === state,
    );
  }

  /** Twice: a sync that was under way may have read the source too early. */
  async sync(repository: string): Promise<void> {
    const { id } = await this.#mirror(repository);
    for (let count = 0; count < 2; count++) {
      const { id: syncId } = await this.reader.call<MirrorSync>(
        'POST',
        `/mirrors/mirrors/${id}/syncs`,
      );
      await until(
        'sync',
        () =>
          this.reader.call<MirrorSync>(
            'GET',
            `/mirrors/mirrors/${id}/syncs/${syncId}`,
          ),
        ({ state }) => state === 'succeeded',
        ({ state }) => state === 'failed',
      );
    }
  }

  #request(): Promise<AccessRequest> {
    return this.reader.call<AccessRequest>(
      'GET',
      `/projects/requests/${this.#requestId}`,
    );
  }

  async #mirror(repository: string): Promise<Mirror> {
    const { items } = await this.reader.call<{ items: Mirror[] }>(
      'GET',
      `/mirrors/mirrors?project=${this.name}`,
    );
    const mirror = items.find(each => each.repository === repository);
    if (!mirror) throw new Error(`${this.name} has no mirror "${repository}"`);
    return mirror;
  }

  async close(): Promise<void> {
    await Promise.all([this.reader.close(), this.serviceTeam.close()]);
  }
}
