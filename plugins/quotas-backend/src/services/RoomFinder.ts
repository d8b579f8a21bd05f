import { QuotaRefusedError } from '@cloud-pi-native/plugin-quotas-node';
import {
  addLedger,
  type ClusterWithRoom,
  findLacks,
  type LedgerAmount,
  type QuotaRefusal,
  toLedger,
  type WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import { noResources } from '@cloud-pi-native/plugin-portal-common';
import type { StoredCluster } from '../stores/ClusterStore';
import type { QuotasDatabase } from '../stores/QuotasDatabase';
import { type Refused, RefusedInside } from './RefusedInside';

/** What clusters have, and what is reserved on each. */
interface Room {
  clusters: StoredCluster[];
  sums: Map<string, LedgerAmount>;
}

/** Looks where there is room for what did not fit. */
export class RoomFinder {
  readonly #database: QuotasDatabase;
  #reading?: Promise<Room>;

  static create(options: { database: QuotasDatabase }): RoomFinder {
    return new RoomFinder(options.database);
  }

  private constructor(database: QuotasDatabase) {
    this.#database = database;
  }

  /**
   * Outside of any decision, so that nobody waits while it looks.
   *
   * @param placed - environments that will take room beside what is reserved
   */
  async complete(
    refused: readonly Refused[],
    placed: readonly WantedEnvironment[] = [],
  ): Promise<QuotaRefusal[]> {
    return Promise.all(
      refused.map(async ({ wanted, lacks }) => ({
        environment: wanted.name,
        lacks,
        roomOn: await this.#find(wanted, placed),
      })),
    );
  }

  /** Runs a decision; throws a `QuotaRefusedError` that says where there is room when it was refused. */
  async decide<T>(decision: () => Promise<T>): Promise<T> {
    try {
      return await decision();
    } catch (error) {
      if (!(error instanceof RefusedInside)) throw error;
      throw new QuotaRefusedError(
        await this.complete(error.refused, error.placed),
      );
    }
  }

  /** One look for all that are refused at the same time. */
  async #read(): Promise<Room> {
    this.#reading ??= this.#database
      .read(async ({ clusters }) => ({
        clusters: await clusters.list(),
        sums: await clusters.sums(),
      }))
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }

  async #find(
    wanted: WantedEnvironment,
    placed: readonly WantedEnvironment[],
  ): Promise<ClusterWithRoom[]> {
    const { clusters, sums } = await this.#read();
    const takenOn = (entityRef: string) =>
      placed
        .filter(({ cluster }) => cluster === entityRef)
        .reduce<LedgerAmount>(
          (sum, { resources }) => addLedger(sum, toLedger(resources)),
          sums.get(entityRef) ?? noResources,
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
              reserved: takenOn(cluster.entityRef),
            },
          }).length === 0,
      )
      .map(({ entityRef, title, zone }) => ({ entityRef, title, zone }));
  }
}
