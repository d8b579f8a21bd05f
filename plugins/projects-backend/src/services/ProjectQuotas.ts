import { randomUUID } from 'crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError, stringifyError } from '@backstage/errors';
import {
  type ApprovedValues,
  chooseSlug,
  type EnvironmentInput,
} from '@cloud-pi-native/plugin-projects-common';
import type { QuotasService } from '@cloud-pi-native/plugin-quotas-node';
import type { ProjectsDatabase, StoredProject, StoredRequest } from '../stores';
import type { QuotaReconciler } from './QuotaReconciler';

/** States of a request whose project is in the ledger for good. */
const approvedStates: readonly string[] = [
  'approved',
  'provisioning',
  'active',
];

/**
 * Reserves in the ledger of quotas before anything is written here, and writes what the ledger reserved. When the
 * writing fails, what was reserved is released; when the process is killed in between, the reconciliation does it.
 */
export class ProjectQuotas {
  readonly #database: ProjectsDatabase;
  readonly #logger: LoggerService;
  readonly #quotas: QuotasService;
  readonly #reconciler: QuotaReconciler;

  static create(options: {
    database: ProjectsDatabase;
    logger: LoggerService;
    quotas: QuotasService;
    reconciler: QuotaReconciler;
  }): ProjectQuotas {
    return new ProjectQuotas(options);
  }

  private constructor(options: Parameters<typeof ProjectQuotas.create>[0]) {
    this.#database = options.database;
    this.#logger = options.logger;
    this.#quotas = options.quotas;
    this.#reconciler = options.reconciler;
  }

  /**
   * Opens the project of a request in the ledger, then writes the approval with the values reserved. The slug is the
   * one that the enrolment will give: while the request holds the name, nobody else gets a slug made of it.
   * Throws a `QuotaRefusedError` when the clusters lack room.
   */
  async approve<T>(
    request: StoredRequest,
    values: ApprovedValues,
    decision: { approver: string; reason: string },
    write: (granted: ApprovedValues) => Promise<T>,
  ): Promise<T> {
    const { name, organisation } = request.asked;
    const slug = chooseSlug(name, await this.#database.projects.listSlugs());
    const attempt = randomUUID();
    const { envelopes, environments } = await this.#quotas.openProject(slug, {
      attempt,
      name,
      organisation,
      protection: values.protection,
      envelopes: values.quotas,
      environments: values.environments.map(wantedOf),
      ...decision,
    });
    try {
      return await write({
        ...values,
        quotas: envelopes,
        environments: values.environments.map(one => ({
          ...one,
          resources:
            environments.find(reserved => reserved.name === one.name)
              ?.resources ?? one.resources,
        })),
      });
    } catch (error) {
      const now = await this.#database.requests.get(request.id);
      if (!now || !approvedStates.includes(now.state)) {
        await this.#try(`close ${slug}`, async () =>
          this.#quotas.cancelOpening(slug, attempt),
        );
      }
      throw error;
    }
  }

  /**
   * Reserves what an environment needs, then writes it with the amounts reserved.
   * Throws a `QuotaRefusedError` when it does not fit.
   */
  async place<T, E extends EnvironmentInput>(
    slug: string,
    environment: E,
    actor: string,
    write: (reserved: E) => Promise<T>,
  ): Promise<T> {
    const { name, ...wanted } = wantedOf(environment);
    const attempt = randomUUID();
    const { resources } = await this.#knowing(slug, async () =>
      this.#quotas.reserve(slug, name, { ...wanted, attempt, actor }),
    );
    try {
      return await write({ ...environment, resources });
    } catch (error) {
      const project = await this.#database.projects.get(slug);
      if (!project?.environments.some(one => one.name === name)) {
        await this.#try(`release ${name} of ${slug}`, async () =>
          this.#quotas.release(slug, name, { actor, attempt }),
        );
      }
      throw error;
    }
  }

  /** After an environment was taken out of its project. */
  async release(slug: string, name: string, actor: string): Promise<void> {
    await this.#try(`release ${name} of ${slug}`, async () =>
      this.#quotas.release(slug, name, { actor }),
    );
  }

  /** After a project was archived. */
  async archive(slug: string, actor: string): Promise<void> {
    await this.#try(`release what ${slug} holds`, async () =>
      this.#quotas.archive(slug, actor),
    );
  }

  /**
   * Reserves again what an archived project needs, then writes that it is restored.
   * Throws a `QuotaRefusedError` when it does not fit any more.
   */
  async restore<T>(
    { slug, environments }: StoredProject,
    actor: string,
    write: () => Promise<T>,
  ): Promise<T> {
    await this.#knowing(slug, async () =>
      this.#quotas.restore(slug, {
        actor,
        environments: environments.map(wantedOf),
      }),
    );
    try {
      return await write();
    } catch (error) {
      const project = await this.#database.projects.get(slug);
      if (project?.state === 'archived') await this.archive(slug, actor);
      throw error;
    }
  }

  /** A project that is older than the ledger is brought to it first. */
  async #knowing<T>(slug: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      await this.#reconciler.reconcileProject(slug);
      return work();
    }
  }

  /** What was done stays done when the ledger cannot be reached: the reconciliation releases what is left. */
  async #try(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#logger.warn(
        `The ledger of quotas could not ${what}; the next reconciliation will: ${stringifyError(
          error,
        )}`,
      );
    }
  }
}

/** What the ledger looks at of an environment, and nothing else of it. */
export function wantedOf({
  name,
  stage,
  cluster,
  resources,
}: EnvironmentInput): EnvironmentInput {
  return { name, stage, cluster, resources };
}
