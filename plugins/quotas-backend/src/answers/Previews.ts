import {
  envelopeClassOf,
  noResources,
} from '@cloud-pi-native/plugin-portal-common';
import {
  addLedger,
  findLacks,
  fromLedger,
  isUnlimitedOn,
  type LedgerAmount,
  type ProjectPreview,
  type RequestPreview,
  toLedger,
  type WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import { InputError } from '@backstage/errors';
import type { ClusterBook } from '../services/ClusterBook';
import { assertAmounts, findLacksIn } from '../services/placeReservation';
import type { Refused } from '../services/RefusedInside';
import type { RoomFinder } from '../services/RoomFinder';
import { today } from '../services/time';
import type { StoredCluster } from '../stores/ClusterStore';
import type { StoredProject } from '../stores/LedgerStore';
import type { QuotasDatabase } from '../stores/QuotasDatabase';

/** What the ledger would say of environments that nobody asked for yet. Reserves nothing, and promises nothing. */
export class Previews {
  readonly #book: ClusterBook;
  readonly #database: QuotasDatabase;
  readonly #room: RoomFinder;

  static create(options: {
    clusters: ClusterBook;
    database: QuotasDatabase;
    room: RoomFinder;
  }): Previews {
    return new Previews(options);
  }

  private constructor(options: Parameters<typeof Previews.create>[0]) {
    this.#book = options.clusters;
    this.#database = options.database;
    this.#room = options.room;
  }

  /** One more environment in a project, or other amounts for one that it has. */
  async ofEnvironment(
    project: StoredProject,
    wanted: WantedEnvironment,
  ): Promise<ProjectPreview> {
    assertAmounts([wanted]);
    const { slug } = project;
    const { ledger } = this.#database;
    const [cluster] = await this.#clustersOf([wanted]);
    const envelopes = await ledger.listEnvelopes([slug]);
    const envelopeClass = envelopeClassOf(wanted.stage);
    const envelope = envelopes.find(one => one.class === envelopeClass);
    const [sums, lacks] = await Promise.all([
      ledger.sums({
        project: slug,
        environment: wanted.name,
        class: envelopeClass,
        cluster: wanted.cluster,
      }),
      findLacksIn(this.#database, {
        project,
        envelopes,
        cluster,
        wanted,
        held: await ledger.findReservation(slug, wanted.name),
      }),
    ]);
    const [refusal] =
      lacks.length > 0 ? await this.#room.complete([{ wanted, lacks }]) : [];
    return {
      contracted: fromLedger(envelope?.contracted ?? noResources),
      reserved: fromLedger(sums.envelope),
      ...(envelope &&
        isUnlimitedOn(envelope, today()) && {
          unlimitedUntil: envelope.unlimitedUntil,
        }),
      ...(refusal && { refusal }),
    };
  }

  /** The environments of an access request, each after those before it; its envelopes are its own affair. */
  async ofRequest(
    environments: readonly WantedEnvironment[],
  ): Promise<RequestPreview> {
    assertAmounts(environments, index => `environments[${index}].resources`);
    const clusters = await this.#clustersOf(environments);
    const reserved = await this.#database.clusters.reserved();
    const taken = new Map<string, LedgerAmount>(
      [...reserved].map(([entityRef, one]) => [entityRef, one.reserved]),
    );
    const refused: Refused[] = [];
    const placed: WantedEnvironment[] = [];
    environments.forEach((wanted, index) => {
      const { entityRef, title, capacity, isDeclared } = clusters[index];
      const asked = toLedger(wanted.resources);
      const before = taken.get(entityRef) ?? noResources;
      const lacks = findLacks(asked, {
        cluster: {
          entityRef,
          title,
          limit: isDeclared ? capacity : noResources,
          reserved: before,
        },
      });
      if (lacks.length > 0) refused.push({ wanted, lacks });
      else {
        placed.push(wanted);
        taken.set(entityRef, addLedger(before, asked));
      }
    });
    return { refusals: await this.#room.complete(refused, placed) };
  }

  async #clustersOf(
    environments: readonly WantedEnvironment[],
  ): Promise<StoredCluster[]> {
    await this.#book.ensure(environments.map(({ cluster }) => cluster));
    const known = await this.#database.clusters.list();
    return environments.map(({ cluster }) => {
      const found = known.find(({ entityRef }) => entityRef === cluster);
      if (!found) {
        throw new InputError(
          `cluster: the catalog has no cluster '${cluster}'; choose one of the list`,
        );
      }
      return found;
    });
  }
}
