import type { ProjectQuotaSummary } from '@cloud-pi-native/plugin-quotas-common';
import { today } from '../services/time';
import type { QuotasDatabase } from '../stores/QuotasDatabase';
import { summariesOf } from './summariesOf';

/** The lines of all projects, kept until a decision, a cluster or the day changes one of them. */
export class SummaryTable {
  readonly #database: QuotasDatabase;
  #kept?: { key: string; summaries: readonly ProjectQuotaSummary[] };

  static create(options: { database: QuotasDatabase }): SummaryTable {
    return new SummaryTable(options.database);
  }

  private constructor(database: QuotasDatabase) {
    this.#database = database;
  }

  async read(): Promise<readonly ProjectQuotaSummary[]> {
    const { changes, clusters, ledger } = this.#database;
    const day = today();
    // Read before the rest: what changes in between makes it out of date, and is read the next time.
    const [version, known] = await Promise.all([
      ledger.version(),
      clusters.list(),
    ]);
    const zones = known.map(({ entityRef, zone }) => [entityRef, zone]);
    const key = JSON.stringify([version, day, zones]);
    if (this.#kept?.key === key) return this.#kept.summaries;
    const [projects, envelopes, reservations, waiting] = await Promise.all([
      ledger.list(),
      ledger.listEnvelopes(),
      ledger.listReservations(),
      changes.list({ states: ['submitted'] }),
    ]);
    const summaries = summariesOf({
      projects,
      envelopes,
      reservations,
      clusters: known,
      waiting,
      day,
    });
    this.#kept = { key, summaries };
    return summaries;
  }
}
