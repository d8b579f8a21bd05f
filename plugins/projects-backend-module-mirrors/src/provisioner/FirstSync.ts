import { setTimeout as sleep } from 'node:timers/promises';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  failureText,
  logLevel,
  logText,
  type Mirror,
  type MirrorFailure,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { MirrorsService } from '@cloud-pi-native/plugin-mirrors-node';
import { BilingualError } from '@cloud-pi-native/plugin-portal-common';
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
    context.log('info', {
      fr: 'Première synchronisation lancée.',
      en: 'First sync started.',
    });
    let told = 0;
    for (;;) {
      for (const line of sync.log.slice(told)) {
        context.log(logLevel(line.code), logText(line, sync.failure));
      }
      told = sync.log.length;
      if (sync.finishedAt !== undefined) break;
      await sleep(this.pollIntervalMs, undefined, { signal: context.signal });
      sync = await this.mirrors.getSync(mirror.id, sync.id, { credentials });
    }
    if (sync.state === 'failed') {
      await this.explainFailure(mirror, sync.failure, context, credentials);
      return;
    }
    context.log('info', {
      fr: `Première synchronisation terminée ; références recopiées : ${sync.changedRefs}.`,
      en: `First sync done; refs copied: ${sync.changedRefs}.`,
    });
  }

  private async explainFailure(
    mirror: Mirror,
    failure: MirrorFailure | undefined,
    context: StepContext,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const now = await this.mirrors.findMirror(
      mirror.project,
      mirror.repository,
      { credentials },
    );
    if (now?.state === 'credentials-needed') {
      context.log('warning', {
        fr: `${mirror.sourceUrl} demande une authentification : identifiants attendus d’un administrateur du projet.`,
        en: `${mirror.sourceUrl} asks for credentials: an administrator of the project must give them.`,
      });
      return;
    }
    const cause = failure
      ? failureText(failure)
      : { fr: 'cause inconnue', en: 'unknown cause' };
    throw new BilingualError({
      fr: `La première synchronisation de ${mirror.sourceUrl} a échoué : ${cause.fr}`,
      en: `The first sync of ${mirror.sourceUrl} failed: ${cause.en}`,
    });
  }
}
