import type {
  ConformityDatabase,
  ConformityStores,
} from '../stores/ConformityDatabase';
import { noFacts, readFacts } from '../table/ApplicationFacts';
import { computeRow } from '../table/ConformityRow';
import type { RequirementBook } from './RequirementBook';
import { today } from './time';

/** Writes what is said of applications, and what it makes of their score on that day. */
export class ApplicationChanges {
  readonly #database: ConformityDatabase;
  readonly #requirements: RequirementBook;

  static create(options: {
    database: ConformityDatabase;
    requirements: RequirementBook;
  }): ApplicationChanges {
    return new ApplicationChanges(options.database, options.requirements);
  }

  private constructor(
    database: ConformityDatabase,
    requirements: RequirementBook,
  ) {
    this.#database = database;
    this.#requirements = requirements;
  }

  /** Everything in `work` happens, with the score that follows, or nothing of it; see {@link ConformityDatabase}. */
  async change<T>(
    application: string,
    work: (stores: ConformityStores) => Promise<T>,
  ): Promise<T> {
    const requirements = await this.#requirements.current();
    return this.#database.change(application, async stores => {
      const result = await work(stores);
      const facts = await readFacts(stores, [application]);
      const day = today();
      const { P, I } = computeRow(
        requirements,
        facts.get(application) ?? noFacts,
        day,
      );
      await stores.scores.put(application, { day, P, I });
      return result;
    });
  }
}
