import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { envelopeClasses } from '@cloud-pi-native/plugin-portal-common';
import type {
  LedgerOpening,
  LedgerProject,
  QuotaPage,
  WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import type { NewEvent } from '../stores/EventStore';
import type { StoredProject } from '../stores/LedgerStore';
import type { QuotasDatabase, QuotasStores } from '../stores/QuotasDatabase';
import type { ClusterBook } from './ClusterBook';
import { isFresh, releaseOf } from './Ledger';
import {
  assertAmounts,
  findLacksIn,
  lockClusters,
  reservationOf,
} from './placeReservation';
import { presentProjects } from './presentProjects';
import { type Refused, RefusedInside } from './RefusedInside';
import type { RoomFinder } from './RoomFinder';
import { setEnvelopes } from './setEnvelopes';
import { now } from './time';

/** Projects of the ledger: opened by an approval, archived, restored. */
export class LedgerProjects {
  readonly #clusters: ClusterBook;
  readonly #database: QuotasDatabase;
  readonly #room: RoomFinder;

  static create(options: {
    clusters: ClusterBook;
    database: QuotasDatabase;
    room: RoomFinder;
  }): LedgerProjects {
    return new LedgerProjects(options);
  }

  private constructor(options: Parameters<typeof LedgerProjects.create>[0]) {
    this.#clusters = options.clusters;
    this.#database = options.database;
    this.#room = options.room;
  }

  /** Throws a `NotFoundError` when the ledger does not know the project. */
  async get(slug: string): Promise<LedgerProject> {
    const project = await this.#database.ledger.get(slug);
    if (!project) {
      throw new NotFoundError(`The ledger of quotas has no project '${slug}'`);
    }
    const [ledgerProject] = await presentProjects(this.#database, [project]);
    return ledgerProject;
  }

  async list(page: {
    limit: number;
    offset: number;
  }): Promise<QuotaPage<LedgerProject>> {
    const { ledger } = this.#database;
    const [projects, total] = await Promise.all([
      ledger.list(page),
      ledger.count(),
    ]);
    return { items: await presentProjects(this.#database, projects), total };
  }

  /**
   * Envelopes and first environments, all or nothing. Throws a `QuotaRefusedError` when they do not fit, and a
   * `ConflictError` while another approval of the same project is under way.
   */
  async open(slug: string, opening: LedgerOpening): Promise<LedgerProject> {
    assertOpening(opening);
    await this.#clusters.ensure(opening.environments.map(one => one.cluster));
    await this.#room.decide(async () =>
      this.#database.decide(async stores =>
        this.#openIn(stores, slug, opening),
      ),
    );
    return this.get(slug);
  }

  /** Takes back an opening of this attempt, and of no other. */
  async cancel(slug: string, attempt: string): Promise<void> {
    await this.#database.decide(async ({ ledger }) => {
      const project = await ledger.lock(slug);
      if (project?.attempt === attempt) await ledger.remove(slug);
    });
  }

  /** Releases everything; envelopes stay. */
  async archive(slug: string, actor: string): Promise<void> {
    await this.#database.decide(async ({ events, ledger }) => {
      const project = await ledger.lock(slug);
      if (!project || project.archivedAt !== undefined) return;
      const held = await ledger.listReservations([slug]);
      const at = now();
      await ledger.removeReservations(slug);
      await ledger.setArchived(slug, at);
      await events.add([
        ...held.map(one => releaseOf(one, actor)),
        { project: slug, kind: 'archived', at, actor },
      ]);
    });
  }

  /** Reserves again what an archived project needs, all or nothing; does nothing for one that is not archived. */
  async restore(
    slug: string,
    {
      actor,
      environments,
    }: { actor: string; environments: WantedEnvironment[] },
  ): Promise<void> {
    assertAmounts(environments, index => `environments[${index}].resources`);
    await this.#clusters.ensure(environments.map(one => one.cluster));
    await this.#room.decide(async () =>
      this.#database.decide(async stores => {
        const { events, ledger } = stores;
        const project = await ledger.lock(slug);
        if (!project) {
          throw new NotFoundError(
            `The ledger of quotas has no project '${slug}'`,
          );
        }
        if (project.archivedAt === undefined) return;
        const at = now();
        await ledger.setArchived(slug, undefined);
        await events.add([
          { project: slug, kind: 'restored', at, actor },
          ...(await placeAll(stores, project, environments, { actor, at })),
        ]);
      }),
    );
  }

  async #openIn(
    stores: QuotasStores,
    slug: string,
    opening: LedgerOpening,
  ): Promise<void> {
    const { events, ledger } = stores;
    const { name, organisation, protection, attempt } = opening;
    const found = await ledger.lock(slug);
    if (found?.attempt === attempt) return;
    if (found) {
      if (isFresh({ since: found.openedAt })) {
        throw new ConflictError(
          `The quotas of ${slug} are being decided by somebody else; read the request again in two minutes`,
        );
      }
      // An approval that was killed before it was written: who calls knows that there is no such project.
      await ledger.remove(slug);
    }
    const at = now();
    const project: StoredProject = {
      slug,
      name,
      organisation,
      protection,
      attempt,
      openedAt: at,
    };
    if (!(await ledger.insert(project))) {
      throw new ConflictError(
        `The quotas of ${slug} were opened by somebody else in the meantime; read the request again`,
      );
    }
    const actor = opening.approver;
    const envelopes = await setEnvelopes(stores, slug, {
      envelopes: opening.envelopes,
      approver: actor,
      reason: opening.reason,
      at,
    });
    await events.add([
      ...envelopes,
      ...(await placeAll(stores, project, opening.environments, {
        actor,
        at,
      })),
    ]);
  }
}

/** The environments, each after those before it; throws when one of them does not fit. */
async function placeAll(
  stores: QuotasStores,
  project: StoredProject,
  environments: readonly WantedEnvironment[],
  { actor, at }: { actor: string; at: string },
): Promise<NewEvent[]> {
  const { ledger } = stores;
  const clusterOf = await lockClusters(stores, environments);
  const envelopes = await ledger.listEnvelopes([project.slug]);
  const events: NewEvent[] = [];
  const refused: Refused[] = [];
  const placed: WantedEnvironment[] = [];
  for (const wanted of environments) {
    const cluster = clusterOf(wanted.cluster);
    const lacks = await findLacksIn(stores, {
      project,
      envelopes,
      cluster,
      wanted,
    });
    if (lacks.length > 0) {
      refused.push({ wanted, lacks });
      continue;
    }
    const row = reservationOf(project.slug, wanted, {
      attempt: project.attempt,
      since: at,
    });
    await ledger.putReservation(row);
    placed.push(wanted);
    events.push({
      project: project.slug,
      kind: 'reserved',
      at,
      actor,
      class: row.class,
      environment: row.environment,
      cluster: row.cluster,
      after: row.resources,
    });
  }
  if (refused.length > 0) throw new RefusedInside(refused, placed);
  return events;
}

function assertOpening({ envelopes, environments }: LedgerOpening): void {
  for (const envelopeClass of envelopeClasses) {
    assertAmounts(
      [{ resources: envelopes[envelopeClass] }],
      () => `envelopes.${envelopeClass}`,
    );
  }
  assertAmounts(environments, index => `environments[${index}].resources`);
  const names = environments.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new InputError(
      `environments: two of them are named '${twice}'; give each its own name`,
    );
  }
}
