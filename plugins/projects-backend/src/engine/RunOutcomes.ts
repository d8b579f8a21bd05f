import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
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
    failure: { service?: string; error: BilingualText; lease?: Lease },
  ): Promise<void> {
    const at = new Date().toISOString();
    const { fr, en } = failure.error;
    const text = failure.service
      ? { fr: `${failure.service} : ${fr}`, en: `${failure.service}: ${en}` }
      : failure.error;
    const failed = await this.#write(failure.lease, async stores => {
      if (!(await stores.runs.end(run.id, 'failed', at))) return false;
      if (failure.service) {
        await stores.runs.setServiceState(run.id, failure.service, 'failed');
      }
      if (run.kind === 'enrolment') {
        await stores.projects.setState(run.projectId, 'failed', at);
        await this.#moveRequest(stores, run, 'failed', {
          type: 'failed',
          failure: text,
        });
      }
      return true;
    });
    if (failed) {
      await this.#announcer.runFailed(
        await this.#projectOf(run),
        run,
        text,
        failure.service,
      );
    }
  }

  /** Every service is done. An enrolment makes the project active; other runs follow what was written before. */
  async finish(run: StoredRun, options: { lease?: Lease } = {}): Promise<void> {
    const at = new Date().toISOString();
    const finished = await this.#write(options.lease, async stores => {
      if (!(await stores.runs.end(run.id, 'succeeded', at))) return false;
      if (run.kind === 'enrolment') {
        await stores.projects.setState(run.projectId, 'active', at);
        await this.#moveRequest(stores, run, 'active', { type: 'active' });
      }
      return true;
    });
    if (finished) {
      await this.#announcer.runSucceeded(await this.#projectOf(run), run);
    }
  }

  async #moveRequest(
    { projects, requests }: Stores,
    run: StoredRun,
    to: RequestState,
    event: Pick<RequestEvent, 'type' | 'failure'>,
  ): Promise<void> {
    const project = await projects.getById(run.projectId);
    if (!project) return;
    const at = new Date().toISOString();
    if (await requests.transition(project.requestId, enrolling, to, at)) {
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
