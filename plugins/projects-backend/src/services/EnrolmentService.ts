import { randomUUID } from 'crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import {
  type ApplicationChoice,
  type ApprovedValues,
  type MemberInput,
  chooseSlug,
} from '@cloud-pi-native/plugin-projects-common';
import type { Provisioners, RunEngine, RunOutcomes } from '../engine';
import type {
  ProjectsDatabase,
  StoredProject,
  StoredRequest,
  StoredRun,
} from '../stores';
import type { ProjectAnnouncer } from './ProjectAnnouncer';
import type { RequestRules } from './RequestRules';
import { resumeRun } from './resumeRun';

const slugAttempts = 5;

/** Another call was faster; the transaction is undone and the next attempt sees what the other one did. */
class SlugTakenError extends Error {}

/** The steps of the enrolment template. Each one can be called again at any time and does nothing twice. */
export class EnrolmentService {
  readonly #database: ProjectsDatabase;
  readonly #rules: RequestRules;
  readonly #provisioners: Provisioners;
  readonly #engine: RunEngine;
  readonly #outcomes: RunOutcomes;
  readonly #announcer: ProjectAnnouncer;

  static create(options: {
    database: ProjectsDatabase;
    rules: RequestRules;
    provisioners: Provisioners;
    engine: RunEngine;
    outcomes: RunOutcomes;
    announcer: ProjectAnnouncer;
  }): EnrolmentService {
    return new EnrolmentService(options);
  }

  private constructor(options: Parameters<typeof EnrolmentService.create>[0]) {
    this.#database = options.database;
    this.#rules = options.rules;
    this.#provisioners = options.provisioners;
    this.#engine = options.engine;
    this.#outcomes = options.outcomes;
    this.#announcer = options.announcer;
  }

  /** Makes the project of an approved request, under a slug of its own for good, and opens the run of its enrolment. */
  async reserve(
    requestId: string,
  ): Promise<{ project: StoredProject; run: StoredRun }> {
    for (let attempt = 1; ; attempt++) {
      const request = await this.#database.requests.get(requestId);
      if (!request)
        throw new NotFoundError(`There is no request '${requestId}'`);
      const reserved = await this.#reservationOf(requestId);
      if (reserved) return reserved;
      if (request.state !== 'approved' || !request.approved) {
        throw new ConflictError(
          `The request is '${request.state}': only an approved request gets a project`,
        );
      }
      const made = await this.#make(request, request.approved);
      if (made) await this.#announceReservation(request, made);
      else if (attempt >= slugAttempts) {
        throw new ConflictError(
          `No slug could be reserved for '${request.asked.name}'; try again`,
        );
      }
    }
  }

  /** Lets the run start the service, and those before it; takes up again what failed. Answers at once. */
  async provision(runId: string, service: string): Promise<StoredRun> {
    const run = await this.#getEnrolment(runId);
    this.#provisioners.get(service);
    if (run.state === 'succeeded') return run;
    const services = this.#provisioners.withPredecessors(service);
    await this.#database.transaction(async stores => {
      const project = await stores.projects.lock(run.projectSlug);
      if (project?.state === 'archived') {
        throw new ConflictError(
          `The project ${run.projectSlug} is archived; restore it first`,
        );
      }
      await stores.runs.release(runId, services);
      await resumeRun(
        stores,
        run,
        run.services.map(one => one.service),
      );
    });
    this.#engine.kick(run.projectId);
    return this.#getEnrolment(runId);
  }

  /** Throws a `ConflictError` that names the services that are not done. */
  async activate(runId: string): Promise<StoredProject> {
    const run = await this.#getEnrolment(runId);
    const waiting = run.services.filter(({ state }) => state !== 'succeeded');
    if (waiting.length > 0) {
      throw new ConflictError(
        `The project ${run.projectSlug} cannot become active: ${waiting
          .map(({ service, state }) => `${service} is ${state}`)
          .join(', ')}`,
      );
    }
    await this.#outcomes.finish(run);
    return this.#getProject(run.projectId);
  }

  /** The task of the enrolment ended before its time: the engine does the rest. */
  async takeOver(requestId: string): Promise<void> {
    const { run } = await this.reserve(requestId);
    if (run.state !== 'pending' && run.state !== 'running') return;
    await this.#database.transaction(async ({ runs }) => {
      await runs.setDriver(run.id, 'engine');
      await runs.release(
        run.id,
        run.services.map(({ service }) => service),
      );
    });
    this.#engine.kick(run.projectId);
  }

  /** The task of the enrolment was cancelled: the project can be retried from where it is. */
  async giveUp(requestId: string, reason: BilingualText): Promise<void> {
    const { run } = await this.reserve(requestId);
    await this.#outcomes.fail(run, { error: reason });
  }

  async #make(
    request: StoredRequest,
    approved: ApprovedValues & { by: string },
  ): Promise<StoredProject | undefined> {
    const environments = await this.#rules.placeEnvironments(
      approved.environments,
    );
    const id = randomUUID();
    const at = new Date().toISOString();
    const { asked } = request;
    return this.#database
      .transaction(async ({ requests, projects, runs }) => {
        const slug = chooseSlug(asked.name, await projects.listSlugs());
        // Only one of two calls moves the request on and makes the project; the other one finds it.
        const inserted =
          (await requests.transition(
            request.id,
            ['approved'],
            'provisioning',
            at,
          )) &&
          (await projects.insert({
            id,
            slug,
            name: asked.name,
            description: asked.description,
            organisation: asked.organisation,
            ...applicationOf(asked.application, slug),
            protection: approved.protection,
            hostingTarget: approved.hostingTarget,
            quotas: approved.quotas,
            requestId: request.id,
            at,
          }));
        if (!inserted) throw new SlugTakenError();
        for (const member of membersOf(request, approved.members)) {
          await projects.setMember(id, member, at);
        }
        for (const repository of approved.repositories) {
          await projects.setRepository(id, repository, at);
        }
        for (const environment of environments) {
          await projects.setEnvironment(id, environment, at);
        }
        await runs.insert({
          id: randomUUID(),
          projectId: id,
          kind: 'enrolment',
          driver: 'task',
          requestedBy: approved.by,
          services: this.#provisioners.names(),
          at,
        });
        await requests.addEvent(request.id, {
          type: 'provisioning',
          actor: 'service:projects',
          at,
        });
        return projects.getById(id);
      })
      .catch(error => {
        if (error instanceof SlugTakenError) return undefined;
        throw error;
      });
  }

  async #announceReservation(
    request: StoredRequest,
    project: StoredProject,
  ): Promise<void> {
    await this.#announcer.changed(project, {
      actor: request.approved?.by ?? 'service:projects',
      action: 'project.reserve',
      target: project.slug,
    });
  }

  async #reservationOf(
    requestId: string,
  ): Promise<{ project: StoredProject; run: StoredRun } | undefined> {
    const project = await this.#database.projects.getByRequest(requestId);
    if (!project) return undefined;
    const run = await this.#database.runs.getEnrolment(project.id);
    if (!run) throw new Error(`The project ${project.slug} has no enrolment`);
    return { project, run };
  }

  async #getEnrolment(runId: string): Promise<StoredRun> {
    const run = await this.#database.runs.get(runId);
    if (!run) throw new NotFoundError(`There is no run '${runId}'`);
    if (run.kind !== 'enrolment') {
      throw new ConflictError(
        `The run '${runId}' is not an enrolment; the portal drives it by itself`,
      );
    }
    return run;
  }

  async #getProject(id: string): Promise<StoredProject> {
    const project = await this.#database.projects.getById(id);
    if (!project) throw new NotFoundError(`There is no project '${id}'`);
    return project;
  }
}

function applicationOf(application: ApplicationChoice, slug: string) {
  return application.kind === 'existing'
    ? { applicationRef: application.entityRef }
    : {
        applicationRef: `system:default/${slug}`,
        applicationTitle: application.title,
      };
}

/** Who asked owns the project, with the role admin. */
function membersOf(
  { requester }: StoredRequest,
  members: readonly MemberInput[],
): (MemberInput & { isOwner: boolean })[] {
  return [
    { userRef: requester, role: 'admin', isOwner: true },
    ...members
      .filter(({ userRef }) => userRef !== requester)
      .map(member => ({ ...member, isOwner: false })),
  ];
}
