import { setTimeout as sleep } from 'timers/promises';
import type { DatabaseService } from '@backstage/backend-plugin-api';
import { isError, ServiceUnavailableError } from '@backstage/errors';
import type { Knex } from 'knex';
import { applyMigrations } from './applyMigrations';
import type { ChangeStore } from './ChangeStore';
import type { ClusterStore } from './ClusterStore';
import { DatabaseChangeStore } from './DatabaseChangeStore';
import { DatabaseClusterStore } from './DatabaseClusterStore';
import { DatabaseEventStore } from './DatabaseEventStore';
import { DatabaseLedgerStore } from './DatabaseLedgerStore';
import type { EventStore } from './EventStore';
import type { LedgerStore } from './LedgerStore';

/** All that the ledger keeps, on one connection or in one transaction. */
export interface QuotasStores {
  changes: ChangeStore;
  clusters: ClusterStore;
  events: EventStore;
  ledger: LedgerStore;
}

/** How long a decision is tried again while others are in front of it; see {@link isBusy}. */
const busyMilliseconds = 20_000;

/** The database of the plugin. */
export class QuotasDatabase implements QuotasStores {
  readonly #knex: Knex;
  readonly changes: ChangeStore;
  readonly clusters: ClusterStore;
  readonly events: EventStore;
  readonly ledger: LedgerStore;

  /** Connects and brings the tables to their last version. */
  static async create(database: DatabaseService): Promise<QuotasDatabase> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) await applyMigrations(knex);
    return new QuotasDatabase(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
    const stores = storesOf(knex);
    this.changes = stores.changes;
    this.clusters = stores.clusters;
    this.events = stores.events;
    this.ledger = stores.ledger;
  }

  /**
   * Everything in `work` happens, or nothing of it; `work` uses the stores it is given and no other, and begins by
   * locking what it decides on: the project first, then its clusters, in this order everywhere, so that no two
   * decisions wait for each other. What it reads afterwards holds until it ends. The first lock is a write, so that
   * SQLite takes its one lock at the beginning and not half-way, where another process may be in front.
   */
  async decide<T>(work: (stores: QuotasStores) => Promise<T>): Promise<T> {
    return whenNotBusy(async () =>
      this.#knex.transaction(async trx => work(storesOf(trx))),
    );
  }

  /**
   * Reads one thing after the other, without a transaction: on SQLite, one that only reads would keep the decisions of
   * other processes from ending.
   */
  async read<T>(work: (stores: QuotasStores) => Promise<T>): Promise<T> {
    return whenNotBusy(async () => work(this));
  }
}

/** Does the work again as long as others are in front of it; see {@link isBusy}. */
async function whenNotBusy<T>(work: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + busyMilliseconds;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > giveUpAt) {
        throw new ServiceUnavailableError(
          'The database of quotas is busy with other decisions; try again in a minute',
          error,
        );
      }
      // Not all at the same time.
      await sleep(5 + Math.random() * 20);
    }
  }
}

function storesOf(knex: Knex): QuotasStores {
  return {
    changes: DatabaseChangeStore.create({ knex }),
    clusters: DatabaseClusterStore.create({ knex }),
    events: DatabaseEventStore.create({ knex }),
    ledger: DatabaseLedgerStore.create({ knex }),
  };
}

/**
 * Another process writes to the SQLite file, or PostgreSQL ended one of two transactions that waited for each other;
 * nothing of the transaction was done.
 */
function isBusy(error: unknown): boolean {
  return (
    isError(error) &&
    typeof error.code === 'string' &&
    (error.code.startsWith('SQLITE_BUSY') || error.code === '40P01')
  );
}
