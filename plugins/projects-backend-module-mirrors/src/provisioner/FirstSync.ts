import { setTimeout as sleep } from 'node:timers/promises';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import type { MirrorsService } from '@cloud-pi-native/plugin-mirrors-node';
import type { StepContext } from '@cloud-pi-native/plugin-projects-node';

/** Copies a repository for the first time, and tells how it goes. */
export class FirstSync {
  static create(options: {
    mirrors: MirrorsService;
    pollIntervalMs: number;
  }): FirstSync {
    return new FirstSync(options.mirrors, options.pollIntervalMs);
  }

  private constructor(
    private readonly mirrors: MirrorsService,
    private readonly pollIntervalMs: number,
  ) {}

  /**
   * Starts the sync, or joins the one under way, and waits for its end. A source that turns out to ask for
   * credentials is not an error: they are awaited. Throws when the sync failed otherwise.
   */
  async run(
    mirror: Mirror,
    context: StepContext,
    credentials: BackstageCredentials,
  ): Promise<void> {
    let sync = await this.mirrors.sync(mirror.id, 'enrolment', { credentials });
    context.log('info', 'Première synchronisation lancée.');
    let told = 0;
    for (;;) {
      for (const { message } of sync.log.slice(told)) {
        context.log('info', message);
      }
      told = sync.log.length;
      if (sync.finishedAt !== undefined) break;
      await sleep(this.pollIntervalMs, undefined, { signal: context.signal });
      sync = await this.mirrors.getSync(mirror.id, sync.id, { credentials });
    }
    if (sync.state === 'failed') {
      await this.explainFailure(mirror, sync.error, context, credentials);
      return;
    }
    context.log(
      'info',
      `Première synchronisation terminée : ${sync.changedRefs} références recopiées.`,
    );
  }

  private async explainFailure(
    mirror: Mirror,
    error: string | undefined,
    context: StepContext,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const now = await this.mirrors.findMirror(
      mirror.project,
      mirror.repository,
      { credentials },
    );
    if (now?.state === 'credentials-needed') {
      context.log(
        'warning',
        `${mirror.sourceUrl} demande une authentification : identifiants attendus d'un administrateur du projet.`,
      );
      return;
    }
    throw new Error(
      `La première synchronisation de ${mirror.sourceUrl} a échoué : ${
        error ?? 'cause inconnue'
      }`,
    );
  }
}
