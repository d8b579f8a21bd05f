import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import {
  envelopeClasses,
  resourceNames,
} from '@cloud-pi-native/plugin-portal-common';
import {
  chooseSlug,
  type Project,
} from '@cloud-pi-native/plugin-projects-common';
import type { QuotasService } from '@cloud-pi-native/plugin-quotas-node';
import type { ProjectsDatabase } from '../stores';
import { wantedOf } from './ProjectQuotas';

/** An approval opens the ledger before it is written: what is younger may be one under way. */
const orphanMilliseconds = 600_000;
/** A project that changes while it is compared is compared again. */
const attempts = 3;

/**
 * Compares the ledger of quotas with the projects. The ledger is right about envelopes, the projects are right about
 * which environments there are. Everything can be repeated, so that each replica runs one.
 */
export class QuotaReconciler {
  readonly #database: ProjectsDatabase;
  readonly #logger: LoggerService;
  readonly #quotas: QuotasService;

  static create(options: {
    database: ProjectsDatabase;
    logger: LoggerService;
    quotas: QuotasService;
  }): QuotaReconciler {
    return new QuotaReconciler(options);
  }

  private constructor(options: Parameters<typeof QuotaReconciler.create>[0]) {
    this.#database = options.database;
    this.#logger = options.logger;
    this.#quotas = options.quotas;
  }

  /** Never throws: what could not be compared is logged, and is compared the next time. */
  async reconcile(): Promise<void> {
    try {
      const slugs = await this.#database.projects.listSlugs();
      for (const slug of slugs) await this.#tryProject(slug);
      await this.#archiveOrphans();
    } catch (error) {
      this.#logger.warn(
        `The ledger of quotas could not be compared with the projects: ${stringifyError(
          error,
        )}`,
      );
    }
  }

  /** Brings the ledger to one project, and the envelopes of the project to the ledger. */
  async reconcileProject(slug: string): Promise<void> {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const project = await this.#database.projects.get(slug);
      if (!project) return;
      const {
        released,
        added,
        changed,
        project: ledger,
      } = await this.#quotas.reconcile(slug, {
        name: project.name,
        organisation: project.organisation,
        protection: project.protection,
        envelopes: project.quotas,
        environments: project.environments.map(wantedOf),
        isArchived: project.state === 'archived',
      });
      const repaired = [...released, ...added, ...changed];
      if (repaired.length > 0) {
        this.#logger.warn(
          `The ledger of quotas of ${slug} differed from its environments: released ${list(
            released,
          )}, added ${list(added)}, changed ${list(changed)}`,
        );
      }
      await this.#keep(project, ledger.envelopes);
      const after = await this.#database.projects.get(slug);
      if (after?.updatedAt === project.updatedAt) return;
    }
  }

  /** Takes over the envelopes that were decided on. */
  async refresh(slug: string): Promise<void> {
    const [project, ledger] = await Promise.all([
      this.#database.projects.get(slug),
      this.#quotas.getProject(slug),
    ]);
    if (project && ledger) await this.#keep(project, ledger.envelopes);
  }

  async #keep(
    project: Pick<Project, 'id' | 'quotas'>,
    envelopes: Project['quotas'],
  ): Promise<void> {
    const isSame = envelopeClasses.every(envelope =>
      resourceNames.every(
        name => project.quotas[envelope][name] === envelopes[envelope][name],
      ),
    );
    if (!isSame) await this.#database.projects.setQuotas(project.id, envelopes);
  }

  async #tryProject(slug: string): Promise<void> {
    try {
      await this.reconcileProject(slug);
    } catch (error) {
      this.#logger.warn(
        `The quotas of ${slug} could not be compared with the ledger: ${stringifyError(
          error,
        )}`,
      );
    }
  }

  /** Opened by an approval that was killed before it was written: holds what nobody will use. */
  async #archiveOrphans(): Promise<void> {
    const ledger = await this.#quotas.listProjects();
    // Read after the ledger: a project that was made in between is there.
    const slugs = await this.#database.projects.listSlugs();
    const awaited = await this.#awaitedSlugs(slugs);
    const before = Date.now() - orphanMilliseconds;
    for (const { slug, openedAt, archivedAt } of ledger) {
      const isOrphan =
        archivedAt === undefined &&
        !slugs.includes(slug) &&
        !awaited.has(slug) &&
        Date.parse(openedAt) < before;
      if (isOrphan) {
        this.#logger.warn(
          `The ledger of quotas has ${slug}, which is no project; what it held is released`,
        );
        await this.#quotas.archive(slug, 'service:projects');
      }
    }
  }

  /** Of the approved requests whose project is about to be made. */
  async #awaitedSlugs(slugs: readonly string[]): Promise<Set<string>> {
    const enrolling = await this.#database.requests.listEnrolling();
    const requests = await Promise.all(
      enrolling.map(async ({ id }) => this.#database.requests.get(id)),
    );
    return new Set(
      requests.flatMap(request =>
        request ? chooseSlug(request.asked.name, slugs) : [],
      ),
    );
  }
}

function list(names: readonly string[]): string {
  return names.length > 0 ? names.join(', ') : 'nothing';
}
