import {
  type DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { DatabaseProjectStore } from './DatabaseProjectStore';
import { DatabaseRequestStore } from './DatabaseRequestStore';
import { DatabaseRunStore } from './DatabaseRunStore';
import type { Lease } from './LeaseStore';
import { DatabaseLeaseStore } from './DatabaseLeaseStore';
import type { ProjectStore } from './ProjectStore';
import type { RequestStore } from './RequestStore';
import type { RunStore } from './RunStore';

const migrationsDirectory = resolvePackagePath(
  '@cloud-pi-native/plugin-projects-backend',
  'migrations',
);

/** The stores, on one connection or in one transaction. */
export interface Stores {
  requests: RequestStore;
  projects: ProjectStore;
  runs: RunStore;
}

/** The database of the plugin. */
export class ProjectsDatabase implements Stores {
  readonly #knex: Knex;
  readonly requests: RequestStore;
  readonly projects: ProjectStore;
  readonly runs: RunStore;
  readonly leases: DatabaseLeaseStore;

  /** Connects and brings the tables to their last version. */
  static async create(database: DatabaseService): Promise<ProjectsDatabase> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({ directory: migrationsDirectory });
    }
    return new ProjectsDatabase(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
    const { requests, projects, runs } = storesOf(knex);
    this.requests = requests;
    this.projects = projects;
    this.runs = runs;
    this.leases = DatabaseLeaseStore.create(knex);
  }

  /** Everything in `work` happens, or nothing of it. `work` uses the stores it is given and no other. */
  async transaction<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    return this.#knex.transaction(async trx => work(storesOf(trx)));
  }

  /**
   * Like {@link ProjectsDatabase.transaction}, as long as the lease is held. Throws a `LeaseLostError` when another
   * process took it over: a process that slept through its lease must not write on top of its successor.
   */
  async transactionUnder<T>(
    lease: Lease,
    work: (stores: Stores) => Promise<T>,
  ): Promise<T> {
    return this.#knex.transaction(async trx => {
      await DatabaseLeaseStore.create(trx).assertHeld(lease);
      return work(storesOf(trx));
    });
  }
}

function storesOf(knex: Knex): Stores {
  return {
    requests: DatabaseRequestStore.create(knex),
    projects: DatabaseProjectStore.create(knex),
    runs: DatabaseRunStore.create(knex),
  };
}
