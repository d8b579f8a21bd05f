import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { applyMigrations } from './applyMigrations';
import { DatabaseIncidentStore } from './DatabaseIncidentStore';
import { DatabaseMaintenanceStore } from './DatabaseMaintenanceStore';
import { DatabaseNoticeStore } from './DatabaseNoticeStore';
import { DatabaseProbeStore } from './DatabaseProbeStore';
import { DatabaseRollupStore } from './DatabaseRollupStore';
import type { IncidentStore } from './IncidentStore';
import type { MaintenanceStore } from './MaintenanceStore';
import type { NoticeStore } from './NoticeStore';
import type { ProbeStore } from './ProbeStore';
import type { RollupStore } from './RollupStore';

/** The stores on one connection, or in one transaction. */
export interface ServiceLevelStores {
  incidents: IncidentStore;
  maintenances: MaintenanceStore;
  notices: NoticeStore;
  probes: ProbeStore;
  rollups: RollupStore;
}

/** The database of the plugin. */
export class ServiceLevelDatabase implements ServiceLevelStores {
  readonly #knex: Knex;
  readonly incidents: IncidentStore;
  readonly maintenances: MaintenanceStore;
  readonly notices: NoticeStore;
  readonly probes: ProbeStore;
  readonly rollups: RollupStore;

  /** Connects and brings the tables to their last version. */
  static async create(
    database: DatabaseService,
  ): Promise<ServiceLevelDatabase> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) await applyMigrations(knex);
    return new ServiceLevelDatabase(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
    const stores = storesOf(knex);
    this.incidents = stores.incidents;
    this.maintenances = stores.maintenances;
    this.notices = stores.notices;
    this.probes = stores.probes;
    this.rollups = stores.rollups;
  }

  /** Everything in `work` happens, or nothing of it; `work` uses the stores it is given and no other. */
  async transaction<T>(
    work: (stores: ServiceLevelStores) => Promise<T>,
  ): Promise<T> {
    return this.#knex.transaction(async trx => work(storesOf(trx)));
  }
}

function storesOf(knex: Knex): ServiceLevelStores {
  return {
    incidents: DatabaseIncidentStore.create({ knex }),
    maintenances: DatabaseMaintenanceStore.create({ knex }),
    notices: DatabaseNoticeStore.create({ knex }),
    probes: DatabaseProbeStore.create({ knex }),
    rollups: DatabaseRollupStore.create({ knex }),
  };
}
