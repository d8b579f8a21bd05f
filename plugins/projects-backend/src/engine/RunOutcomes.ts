import type {
  RequestEvent,
  RequestState,
} from '@cloud-pi-native/plugin-projects-common';
import type {
  Lease,
  ProjectsDatabase,
  StoredProject,
  StoredRun,
  Stores,
} from '../stores';
import type { ProjectAnnouncer } from '../services/ProjectAnnouncer';

const servicesActor = 'service:projects';
const enrolling: RequestState[] = ['approved', 'provisioning', 'failed'];

/** What the end of a run means for the project, its request, and the people who wait for it. */
export class RunOutcomes {
  readonly #database: ProjectsDatabase;
  readonly #announcer: ProjectAnnouncer;

  static create(options: {
    database: ProjectsDatabase;
    announcer: ProjectAnnouncer;
  }): RunOutcomes {
    return new RunOutcomes(options);
  }

  private constructor(options: Parameters<typeof RunOutcomes.create>[0]) {
    this.#database = options.database;
    this.#announcer = options.announcer;
  }

  /** One service failed: the run stops there, and can be retried from there. */
  async fail(
    run: StoredRun,
    failure: { service?: string; error: string; lease?: Lease },
  ): Promise<void> {
    const at = new Date().toISOString();
    const failed = await this.#write(failure.lease, async stores => {
      if (!(await stores.runs.end(run.id, 'failed', at))) return false;
      if (failure.service) {
        await stores.runs.setServiceState(run.id, failure.service, 'failed');
      }
      if (run.kind === 'enrolment') {
        await stores.projects.setState(run.projectId, 'failed', at);
        await this.#moveRequest(stores, run, enrolling, 'failed', {
          type: 'failed',
          text: failure.service
            ? `${failure.service}: ${failure.error}`
            : failure.error,
        });
      }
      return true;
    });
    if (failed) {
      await this.#announcer.runFailed(
        await this.#projectOf(run),
        run,
        failure.error,
        failure.service,
      );
    }
  }

  /** Every service is done: the project is what the run was to make of it. */
  async finish(run: StoredRun, options: { lease?: Lease } = {}): Promise<void> {
    const at = new Date().toISOString();
    const finished = await this.#write(options.lease, async stores => {
      if (!(await stores.runs.end(run.id, 'succeeded', at))) return false;
      await this.#settle(stores, run, at);
      return true;
    });
    if (finished) {
      await this.#announcer.runSucceeded(await this.#projectOf(run), run);
    }
  }

  async #settle(stores: Stores, run: StoredRun, at: string): Promise<void> {
    const { projects, requests } = stores;
    switch (run.kind) {
      case 'enrolment':
        await projects.setState(run.projectId, 'active', at);
        await this.#moveRequest(stores, run, enrolling, 'active', {
          type: 'active',
        });
        return;
      case 'archive': {
        const project = await projects.getById(run.projectId);
        await projects.setState(run.projectId, 'archived', at);
        await projects.setArchivedAt(run.projectId, at);
        // The name can be asked again; the slug stays with the archived data.
        if (project) await requests.releaseName(project.requestId);
        await this.#moveRequest(stores, run, ['active', 'failed'], 'archived', {
          type: 'archived',
        });
        return;
      }
      case 'restore': {
        const project = await projects.getById(run.projectId);
        await projects.setState(run.projectId, 'active', at);
        await projects.setArchivedAt(run.projectId, undefined);
        // When another project took the name meanwhile, both live on: their slugs differ.
        if (project) await requests.claimName(project.name, project.requestId);
        await this.#moveRequest(stores, run, ['archived'], 'active', {
          type: 'restored',
        });
        return;
      }
      default:
    }
  }

  async #moveRequest(
    { projects, requests }: Stores,
    run: StoredRun,
    from: RequestState[],
    to: RequestState,
    event: Pick<RequestEvent, 'type' | 'text'>,
  ): Promise<void> {
    const project = await projects.getById(run.projectId);
    if (!project) return;
    const at = new Date().toISOString();
    if (await requests.transition(project.requestId, from, to, at)) {
      await requests.addEvent(project.requestId, {
        ...event,
        actor: servicesActor,
        at,
      });
    }
  }

  async #write<T>(
    lease: Lease | undefined,
    work: (stores: Stores) => Promise<T>,
  ): Promise<T> {
    return lease
      ? this.#database.transactionUnder(lease, work)
      : this.#database.transaction(work);
  }

  async #projectOf(run: StoredRun): Promise<StoredProject> {
    const project = await this.#database.projects.getById(run.projectId);
    if (!project) throw new Error(`The project of run ${run.id} is gone`);
    return project;
  }
}
