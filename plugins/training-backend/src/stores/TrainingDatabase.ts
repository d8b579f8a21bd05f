import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { applyMigrations } from './applyMigrations';
import { DatabaseEnrolmentStore } from './DatabaseEnrolmentStore';
import { DatabaseModuleRecordStore } from './DatabaseModuleRecordStore';
import { DatabaseProofStore } from './DatabaseProofStore';
import { DatabaseSkillRaiseStore } from './DatabaseSkillRaiseStore';
import type { EnrolmentStore } from './EnrolmentStore';
import type { ModuleRecordStore } from './ModuleRecordStore';
import type { ProofStore } from './ProofStore';
import type { SkillRaiseStore } from './SkillRaiseStore';

/** What is kept of people, on one connection or in one transaction. */
export interface TrainingStores {
  enrolments: EnrolmentStore;
  records: ModuleRecordStore;
  proofs: ProofStore;
  raises: SkillRaiseStore;
}

/** The database of the plugin. */
export class TrainingDatabase implements TrainingStores {
  readonly #knex: Knex;
  readonly enrolments: EnrolmentStore;
  readonly records: ModuleRecordStore;
  readonly proofs: ProofStore;
  readonly raises: SkillRaiseStore;

  /** Connects and brings the tables to their last version. */
  static async create(database: DatabaseService): Promise<TrainingDatabase> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) await applyMigrations(knex);
    return new TrainingDatabase(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
    const { enrolments, records, proofs, raises } = storesOf(knex);
    this.enrolments = enrolments;
    this.records = records;
    this.proofs = proofs;
    this.raises = raises;
  }

  /** Everything in `work` happens, or nothing of it; `work` uses the stores it is given and no other. */
  async change<T>(work: (stores: TrainingStores) => Promise<T>): Promise<T> {
    return this.#knex.transaction(trx => work(storesOf(trx)));
  }
}

function storesOf(knex: Knex): TrainingStores {
  return {
    enrolments: DatabaseEnrolmentStore.create({ knex }),
    records: DatabaseModuleRecordStore.create({ knex }),
    proofs: DatabaseProofStore.create({ knex }),
    raises: DatabaseSkillRaiseStore.create({ knex }),
  };
}
