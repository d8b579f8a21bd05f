import { randomUUID } from 'crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  failureText,
  secondsUntilNextSync,
  type MirrorFailure,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { SecretBox } from '@cloud-pi-native/plugin-portal-node';
import type { MirrorStore, StoredMirror } from '../stores/MirrorStore';
import type { RefStore } from '../stores/RefStore';
import type { ClaimedSync, SyncEnd, SyncStore } from '../stores/SyncStore';
import type { FailureNotifier } from './FailureNotifier';
import { openCredentials } from './MirrorCredentials';
import type { MirrorSyncService, SyncOutcome } from './MirrorSyncService';
import { SyncFailure } from './SyncFailure';
import { SyncLease } from './SyncLease';
import { SyncLog } from './SyncLog';

export interface SyncWorkerOptions {
  mirrors: MirrorStore;
  syncs: SyncStore;
  refs: RefStore;
  service: Pick<MirrorSyncService, 'synchronise'>;
  secrets: SecretBox;
  notifier: Pick<FailureNotifier, 'onFailure'>;
  logger: LoggerService;
  /** Syncs that this replica carries out at a time. */
  concurrency: number;
  /** A replica that says nothing for this long has lost its syncs, in seconds. */
  leaseSeconds: number;
  /** Longest time of one sync, in seconds. */
  timeoutSeconds: number;
}

/** A sync that stops its replica each time is given up: it would stop every replica in turn. */
const maximumAttempts = 5;

/**
 * Carries out the syncs that are asked for or due, a few at a time. Runs on every replica: the leases in the database
 * share the work out, and a sync whose replica was killed is taken up again by another one, or by the same restarted.
 */
export class SyncWorker {
  readonly #options: SyncWorkerOptions;
  readonly #owner = randomUUID();
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();
  #round: Promise<void> | undefined;
  #isRoundWanted = false;

  static create(options: SyncWorkerOptions): SyncWorker {
    return new SyncWorker(options);
  }

  private constructor(options: SyncWorkerOptions) {
    this.#options = options;
  }

  /** Looks for work now, and starts what there is room for. Resolves when it is started. */
  async wake(): Promise<void> {
    this.#isRoundWanted = true;
    this.#round ??= this.#runRounds().finally(() => {
      this.#round = undefined;
    });
    await this.#round;
  }

  /** Resolves when nothing runs any more. */
  async whenIdle(): Promise<void> {
    while (this.#round || this.#running.size > 0) {
      await Promise.all([this.#round, ...this.#running]);
    }
  }

  /** Stops what runs and gives it back, so that another replica takes it up at once. */
  async stop(): Promise<void> {
    this.#stopping.abort(new Error('The portal stops'));
    await this.whenIdle();
  }

  async #runRounds(): Promise<void> {
    while (this.#isRoundWanted && !this.#stopping.signal.aborted) {
      this.#isRoundWanted = false;
      try {
        await this.#startWork();
      } catch (error) {
        // The database is away: the next round tries again.
        this.#options.logger.warn(
          `Mirrors: cannot look for work: ${stringifyError(error)}`,
        );
      }
    }
  }

  async #startWork(): Promise<void> {
    const { syncs, concurrency, leaseSeconds } = this.#options;
    await syncs.requestDue(new Date().toISOString());
    while (this.#running.size < concurrency && !this.#stopping.signal.aborted) {
      const now = Date.now();
      const claimed = await syncs.claim({
        owner: this.#owner,
        now: new Date(now).toISOString(),
        until: new Date(now + leaseSeconds * 1000).toISOString(),
      });
      if (!claimed) return;
      const task: Promise<void> = this.#carryOut(claimed)
        .catch(error =>
          this.#options.logger.error(
            `Mirrors: a sync could not be ended: ${stringifyError(error)}`,
          ),
        )
        .finally(() => {
          this.#running.delete(task);
          if (!this.#stopping.signal.aborted) void this.wake();
        });
      this.#running.add(task);
    }
  }

  async #carryOut(claimed: ClaimedSync): Promise<void> {
    const { mirrors, syncs, leaseSeconds, timeoutSeconds } = this.#options;
    const { sync, attempts } = claimed;
    const mirror = await mirrors.find(sync.mirrorId);
    if (!mirror) return;

    const log = SyncLog.create({ earlier: sync.log });
    const lease = SyncLease.start({
      syncs,
      syncId: sync.id,
      owner: this.#owner,
      seconds: leaseSeconds,
      log,
    });
    const deadline = AbortSignal.timeout(timeoutSeconds * 1000);
    const signal = AbortSignal.any([
      lease.lost,
      deadline,
      this.#stopping.signal,
    ]);
    try {
      if (attempts > 1) log.add('resumed', { attempt: attempts });
      const result = await this.#attempt(mirror, attempts, log, signal);
      await lease.end();
      await this.#finish(mirror, sync.id, result, log);
    } catch (error) {
      await lease.end();
      if (lease.lost.aborted) {
        this.#options.logger.warn(
          `Mirrors: another replica took up the sync of ${mirror.targetPath}`,
        );
      } else if (this.#stopping.signal.aborted) {
        await syncs.release(sync.id, this.#owner);
      } else if (deadline.aborted) {
        const failure = { code: 'timeout', system: mirror.sourceUrl } as const;
        await this.#finish(mirror, sync.id, { failure }, log);
      } else {
        throw error;
      }
    }
  }

  async #attempt(
    mirror: StoredMirror,
    attempts: number,
    log: SyncLog,
    signal: AbortSignal,
  ): Promise<SyncResult> {
    const { refs, secrets, service } = this.#options;
    if (attempts > maximumAttempts) {
      return {
        failure: { code: 'interrupted', system: mirror.sourceUrl },
      };
    }
    try {
      return await service.synchronise({
        mirror,
        credentials:
          mirror.sealedCredentials === undefined
            ? undefined
            : openCredentials(secrets, mirror.sealedCredentials),
        known: await refs.list(mirror.id),
        log,
        signal,
      });
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof SyncFailure) return { failure: error.failure };
      return {
        failure: {
          code: 'internal',
          system: mirror.sourceUrl,
          detail: stringifyError(error).slice(0, 500),
        },
      };
    }
  }

  async #finish(
    mirror: StoredMirror,
    syncId: string,
    result: SyncResult,
    log: SyncLog,
  ): Promise<void> {
    const { failure } = result;
    const changedRefs = result.changedRefs ?? 0;
    const error = failure && failureText(failure).en;
    if (error) log.add('failed', { reason: error });
    else log.add('succeeded', { count: changedRefs });

    const consecutiveFailures = failure ? mirror.consecutiveFailures + 1 : 0;
    const seconds = secondsUntilNextSync({
      intervalSeconds: mirror.intervalSeconds,
      consecutiveFailures,
      failure: failure?.code,
      spread: Math.random(),
    });
    const now = Date.now();
    const end: SyncEnd = {
      finishedAt: new Date(now).toISOString(),
      changedRefs,
      failure,
      error,
      log: log.lines,
      refs: result.refs,
      mirror: {
        revision: mirror.revision,
        consecutiveFailures,
        nextSyncAt: new Date(now + seconds * 1000).toISOString(),
      },
    };
    const ended = await this.#options.syncs.finish(syncId, this.#owner, end);
    if (!ended || !failure) return;
    this.#options.logger.warn(`Mirror ${mirror.targetPath}: ${error}`);
    await this.#options.notifier.onFailure(
      mirror,
      failure,
      consecutiveFailures,
    );
  }
}

type SyncResult = Partial<SyncOutcome> & { failure?: MirrorFailure };
