import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';
import { explain, isTransient } from './transientErrors';

/** How long a backend may stay away before a task gives up, in milliseconds. */
const patienceMs = 5 * 60_000;
const delaysMs = [500, 1_000, 2_000, 5_000];

/**
 * Makes an idempotent call to the projects backend, again and again while that backend is away. Throws at once what
 * the backend refuses.
 */
export async function patiently<T>(
  call: () => Promise<T>,
  options: {
    logger: Pick<LoggerService, 'warn'>;
    signal?: AbortSignal;
    now?: () => number;
  },
): Promise<T> {
  const { logger, signal, now = Date.now } = options;
  const until = now() + patienceMs;
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (now() > until) {
        throw new ServiceUnavailableError(
          `Le service des projets ne répond plus depuis ${
            patienceMs / 60_000
          } minutes : ${explain(
            error,
          )}. Relancez la tâche quand il sera revenu.`,
          error,
        );
      }
      logger.warn(`Le service des projets ne répond pas : nouvel essai.`);
      await sleep(delaysMs[Math.min(attempt, delaysMs.length - 1)], undefined, {
        signal,
      });
    }
  }
}
