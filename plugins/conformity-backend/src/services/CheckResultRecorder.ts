import type { CheckResult } from '@cloud-pi-native/plugin-conformity-common';
import type { ConformityDatabase } from '../stores/ConformityDatabase';
import type { ApplicationChanges } from './ApplicationChanges';

/** Writes what the checks found on an application. */
export class CheckResultRecorder {
  readonly #changes: ApplicationChanges;
  readonly #database: ConformityDatabase;

  static create(options: {
    changes: ApplicationChanges;
    database: ConformityDatabase;
  }): CheckResultRecorder {
    return new CheckResultRecorder(options.changes, options.database);
  }

  private constructor(
    changes: ApplicationChanges,
    database: ConformityDatabase,
  ) {
    this.#changes = changes;
    this.#database = database;
  }

  /**
   * The results of all checks on an application, in the place of those before; ends its reading.
   *
   * @param application - entity reference
   * @param at - ISO 8601 instant at which the reading ended
   */
  async record(
    application: string,
    results: readonly CheckResult[],
    at: string,
  ): Promise<void> {
    await this.#changes.change(application, ({ checks }) =>
      checks.replace(application, results),
    );
    await this.#database.readings.finish(application, at);
  }
}
