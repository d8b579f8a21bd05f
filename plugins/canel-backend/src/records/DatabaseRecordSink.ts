import type {
  ApplicationReading,
  CanelRecordSink,
  RecordSinkOptions,
  RecordSinkResult,
} from '@cloud-pi-native/plugin-canel-node';
import type { SourceRowStore } from '../stores/SourceRowStore';
import {
  type CatalogNames,
  planReading,
  type ReadingPlan,
} from './planReading';

/** Writes what sources say in the tables of canel. */
export class DatabaseRecordSink implements CanelRecordSink {
  readonly #store: SourceRowStore;
  readonly #readCatalogNames: () => Promise<CatalogNames>;
  readonly #afterChange: () => Promise<void>;

  static create(options: {
    store: SourceRowStore;
    /** The applications of the catalog, so that no new one takes their names. */
    readCatalogNames: () => Promise<CatalogNames>;
    /** Called once something was written. */
    afterChange: () => Promise<void>;
  }): DatabaseRecordSink {
    return new DatabaseRecordSink(options);
  }

  private constructor(
    options: Parameters<typeof DatabaseRecordSink.create>[0],
  ) {
    this.#store = options.store;
    this.#readCatalogNames = options.readCatalogNames;
    this.#afterChange = options.afterChange;
  }

  async write(
    reading: ApplicationReading,
    options: RecordSinkOptions,
  ): Promise<RecordSinkResult> {
    const { source, author, rejectRemovalsAbovePercentage } = options;
    const catalog = await this.#readCatalogNames();
    let plan: ReadingPlan | undefined;
    await this.#store.change(source, (rows, others) => {
      plan = planReading(reading, {
        rows,
        others,
        catalog,
        author,
        at: new Date().toISOString(),
        rejectRemovalsAbovePercentage,
      });
      return options.dryRun ? undefined : plan.changes;
    });
    if (!plan) throw new Error('The store did not ask for a plan');
    if (plan.changes && !options.dryRun) await this.#afterChange();
    return plan.result;
  }
}
