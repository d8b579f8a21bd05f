import { setImmediate as untilOthersHadTheirTurn } from 'timers/promises';
import { derogationStateOn } from '@cloud-pi-native/plugin-conformity-common';
import type { RequirementBook } from '../services/RequirementBook';
import type { ConformityDatabase } from '../stores/ConformityDatabase';
import { noFacts, readFacts } from './ApplicationFacts';
import { computeRow, type ConformityRow } from './ConformityRow';
import type { KnownRequirements } from './KnownRequirements';

/** Applications whose facts are read at a time. */
const chunkSize = 200;

/** The whole portfolio on a day. */
export interface PortfolioTable {
  requirements: KnownRequirements;
  /** `YYYY-MM-DD`. */
  day: string;
  /** Of any application; one that nobody spoke of has the row of those. */
  rowOf(application: string): ConformityRow;
}

/**
 * Where every application stands against every requirement, in the memory of this replica. Each look brings it up to
 * date with what changed since the last one, wherever that was: one small query when nothing did.
 */
export class ConformityTable {
  readonly #database: ConformityDatabase;
  readonly #requirements: RequirementBook;
  #known?: KnownRequirements;
  #day = '';
  #revision = 0;
  #rows = new Map<string, ConformityRow>();
  #work: Promise<unknown> = Promise.resolve();

  static create(options: {
    database: ConformityDatabase;
    requirements: RequirementBook;
  }): ConformityTable {
    return new ConformityTable(options.database, options.requirements);
  }

  private constructor(
    database: ConformityDatabase,
    requirements: RequirementBook,
  ) {
    this.#database = database;
    this.#requirements = requirements;
  }

  /**
   * The portfolio on a day, today for whoever asks. Looks wait for each other.
   *
   * @param day - `YYYY-MM-DD`
   */
  async on(day: string): Promise<PortfolioTable> {
    const look = this.#work.then(() => this.#refresh(day));
    this.#work = look.catch(() => undefined);
    return look;
  }

  async #refresh(day: string): Promise<PortfolioTable> {
    const known = await this.#requirements.current();
    if (known !== this.#known) {
      this.#known = known;
      this.#rows = new Map();
      this.#revision = 0;
    }
    const changes = await this.#database.changedSince(this.#revision);
    const stale = new Set(changes.map(({ application }) => application));
    if (day !== this.#day) {
      for (const ref of await this.#movedByTime(this.#day, day)) stale.add(ref);
    }
    await this.#compute([...stale], known, day);
    this.#day = day;
    this.#revision = changes.at(-1)?.revision ?? this.#revision;
    const blank = computeRow(known, noFacts, day);
    const rows = this.#rows;
    return {
      requirements: known,
      day,
      rowOf: application => rows.get(application) ?? blank,
    };
  }

  /** Applications with a derogation that does not stand on one day as on the other. */
  async #movedByTime(before: string, day: string): Promise<string[]> {
    const derogations = await this.#database.derogations.list();
    return derogations
      .filter(
        one => derogationStateOn(one, before) !== derogationStateOn(one, day),
      )
      .map(({ application }) => application);
  }

  async #compute(
    applications: readonly string[],
    known: KnownRequirements,
    day: string,
  ): Promise<void> {
    for (let at = 0; at < applications.length; at += chunkSize) {
      const chunk = applications.slice(at, at + chunkSize);
      const facts = await readFacts(this.#database, chunk);
      for (const [application, ofApplication] of facts) {
        this.#rows.set(application, computeRow(known, ofApplication, day));
      }
      await untilOthersHadTheirTurn();
    }
  }
}
