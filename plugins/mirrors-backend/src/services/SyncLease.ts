import type { SyncStore } from '../stores/SyncStore';
import type { SyncLog } from './SyncLog';

/** Renewals within the time of a lease: two may fail before it is lost. */
const renewalsPerLease = 3;

/** Keeps a sync for this replica while it is carried out, and its log in the database for who watches. */
export class SyncLease {
  readonly #options: Parameters<typeof SyncLease.start>[0];
  readonly #lost = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #writes: Promise<void> = Promise.resolve();
  #isWriteWanted = false;
  #isEnded = false;
  #until: number;

  static start(options: {
    syncs: SyncStore;
    syncId: string;
    owner: string;
    seconds: number;
    log: SyncLog;
  }): SyncLease {
    return new SyncLease(options);
  }

  private constructor(options: Parameters<typeof SyncLease.start>[0]) {
    this.#options = options;
    this.#until = Date.now() + options.seconds * 1000;
    options.log.watch(() => this.save());
    this.#timer = setInterval(
      () => this.save(),
      (options.seconds * 1000) / renewalsPerLease,
    );
  }

  /** Aborted once another replica may have the sync. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /** Writes the log so far and renews the lease, soon. */
  save(): void {
    if (this.#isWriteWanted || this.#isEnded) return;
    this.#isWriteWanted = true;
    this.#writes = this.#writes.then(() => this.#write());
  }

  /** Resolves when nothing more is written. */
  async end(): Promise<void> {
    this.#isEnded = true;
    clearInterval(this.#timer);
    await this.#writes;
  }

  async #write(): Promise<void> {
    this.#isWriteWanted = false;
    const { syncs, syncId, owner, seconds, log } = this.#options;
    const until = Date.now() + seconds * 1000;
    try {
      const lease = { owner, until: new Date(until).toISOString() };
      if (await syncs.renew(syncId, lease, log.lines)) {
        this.#until = until;
        return;
      }
    } catch {
      // The database is away; the sync goes on until the lease is over.
      if (Date.now() < this.#until) return;
    }
    this.#lost.abort(new Error('The lease of the sync was lost'));
  }
}
