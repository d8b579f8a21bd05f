import { QuotaRefusedError } from '@cloud-pi-native/plugin-quotas-node';
import {
  type ClusterWithRoom,
  findLacks,
  type QuotaRefusal,
  toLedger,
  type WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import { noResources } from '@cloud-pi-native/plugin-portal-common';
import type { QuotasDatabase } from '../stores/QuotasDatabase';
import { type Refused, RefusedInside } from './RefusedInside';

/** Looks where there is room for what did not fit. */
export class RoomFinder {
  readonly #database: QuotasDatabase;

  static create(options: { database: QuotasDatabase }): RoomFinder {
    return new RoomFinder(options.database);
  }

  private constructor(database: QuotasDatabase) {
    this.#database = database;
  }

  /** Outside of any decision, so that nobody waits while it looks. */
  async complete(refused: readonly Refused[]): Promise<QuotaRefusal[]> {
    return Promise.all(
      refused.map(async ({ wanted, lacks }) => ({
        environment: wanted.name,
        lacks,
        roomOn: await this.#find(wanted),
      })),
    );
  }

  /** Runs a decision; throws a `QuotaRefusedError` that says where there is room when it was refused. */
  async decide<T>(decision: () => Promise<T>): Promise<T> {
    try {
      return await decision();
    } catch (error) {
      if (!(error instanceof RefusedInside)) throw error;
      throw new QuotaRefusedError(await this.complete(error.refused));
    }
  }

  async #find(wanted: WantedEnvironment): Promise<ClusterWithRoom[]> {
    const { clusters, reserved } = await this.#database.decide(
      async stores => ({
        clusters: await stores.clusters.list(),
        reserved: await stores.clusters.reserved(),
      }),
    );
    const asked = toLedger(wanted.resources);
    const protection = clusters.find(
      ({ entityRef }) => entityRef === wanted.cluster,
    )?.protection;
    return clusters
      .filter(
        cluster =>
          cluster.isDeclared &&
          cluster.protection === protection &&
          cluster.stages.includes(wanted.stage) &&
          findLacks(asked, {
            cluster: {
              entityRef: cluster.entityRef,
              title: cluster.title,
              limit: cluster.capacity,
              reserved:
                reserved.get(cluster.entityRef)?.reserved ?? noResources,
            },
          }).length === 0,
      )
      .map(({ entityRef, title, zone }) => ({ entityRef, title, zone }));
  }
}
