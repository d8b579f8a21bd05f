import { randomUUID } from 'crypto';
import {
  ConflictError,
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  type EnvironmentInput,
  type MemberInput,
  type PlannableChange,
  type PlannedStep,
  type ProjectAction,
  type RepositoryInput,
  type RunKind,
  isProjectActionOpen,
} from '@cloud-pi-native/plugin-projects-common';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';
import type { Provisioners, RunEngine } from '../engine';
import { describeFailure } from '../engine/describeFailure';
import type {
  ProjectsDatabase,
  StoredProject,
  StoredRun,
  Stores,
} from '../stores';
import { resumeRun } from './EnrolmentService';
import type { ProjectAnnouncer } from './ProjectAnnouncer';
import type { RequestRules } from './RequestRules';
import { withChange } from './withChange';

/** Runs shown of a project. */
const recentRuns = 20;

/** A change that a person makes to a project. */
interface Change {
  actor: string;
  action: ProjectAction;
  /** Name of the act in the audit trail. */
  act: string;
  target: string;
  /** `update` unless told. */
  kind?: RunKind;
  /** Takes something away, so that services are provided in reverse order. */
  isRemoval?: boolean;
  write(stores: Stores, project: StoredProject, at: string): Promise<void>;
}

/**
 * Changes of existing projects. Each one is written first, then carried out on every service by a run that starts at
 * once. Permissions are checked before.
 */
export class ProjectService {
  readonly #database: ProjectsDatabase;
  readonly #rules: RequestRules;
  readonly #provisioners: Provisioners;
  readonly #engine: RunEngine;
  readonly #announcer: ProjectAnnouncer;

  static create(options: {
    database: ProjectsDatabase;
    rules: RequestRules;
    provisioners: Provisioners;
    engine: RunEngine;
    announcer: ProjectAnnouncer;
  }): ProjectService {
    return new ProjectService(options);
  }

  private constructor(options: Parameters<typeof ProjectService.create>[0]) {
    this.#database = options.database;
    this.#rules = options.rules;
    this.#provisioners = options.provisioners;
    this.#engine = options.engine;
    this.#announcer = options.announcer;
  }

  /** Throws a `NotFoundError` when there is no such project. */
  async get(slug: string): Promise<StoredProject> {
    const project = await this.#database.projects.get(slug);
    if (!project) throw new NotFoundError(`There is no project '${slug}'`);
    return project;
  }

  async listRuns(slug: string): Promise<StoredRun[]> {
    const { id } = await this.get(slug);
    return this.#database.runs.listByProject(id, recentRuns);
  }

  async getRun(id: string): Promise<StoredRun> {
    const run = await this.#database.runs.get(id);
    if (!run) throw new NotFoundError(`There is no run '${id}'`);
    return run;
  }

  async addRepository(
    slug: string,
    repository: RepositoryInput,
    actor: string,
  ): Promise<StoredRun> {
    await this.#rules.checkRepository(await this.get(slug), repository);
    return this.#change(slug, {
      actor,
      action: 'add-repository',
      act: 'repository.add',
      target: repository.name,
      write: async ({ projects }, project, at) => {
        assertAbsent(project.repositories, repository.name);
        await projects.setRepository(project.id, repository, at);
      },
    });
  }

  async removeRepository(
    slug: string,
    name: string,
    confirmation: string,
    actor: string,
  ): Promise<StoredRun> {
    assertConfirmed(slug, confirmation);
    return this.#change(slug, {
      actor,
      action: 'remove-repository',
      act: 'repository.remove',
      target: name,
      isRemoval: true,
      write: async ({ projects }, project, at) => {
        assertPresent(project.repositories, name, 'repository');
        await projects.removeRepository(project.id, name, at);
      },
    });
  }

  async addEnvironment(
    slug: string,
    environment: EnvironmentInput,
    actor: string,
  ): Promise<StoredRun> {
    const placed = await this.#rules.checkEnvironment(
      await this.get(slug),
      environment,
    );
    return this.#change(slug, {
      actor,
      action: 'add-environment',
      act: 'environment.add',
      target: environment.name,
      write: async ({ projects }, project, at) => {
        assertAbsent(project.environments, environment.name);
        await projects.setEnvironment(project.id, placed, at);
      },
    });
  }

  async removeEnvironment(
    slug: string,
    name: string,
    confirmation: string,
    actor: string,
  ): Promise<StoredRun> {
    assertConfirmed(slug, confirmation);
    return this.#change(slug, {
      actor,
      action: 'remove-environment',
      act: 'environment.remove',
      target: name,
      isRemoval: true,
      write: async ({ projects }, project, at) => {
        assertPresent(project.environments, name, 'environment');
        await projects.removeEnvironment(project.id, name, at);
      },
    });
  }

  async setMember(
    slug: string,
    member: MemberInput,
    actor: string,
  ): Promise<StoredRun> {
    const checked = await this.#rules.checkMember(member);
    return this.#change(slug, {
      actor,
      action: 'manage-members',
      act: 'member.set',
      target: `${checked.userRef} (${checked.role})`,
      write: async ({ projects }, project, at) => {
        if (checked.role !== 'admin') assertNotOwner(project, checked.userRef);
        await projects.setMember(project.id, checked, at);
      },
    });
  }

  async removeMember(
    slug: string,
    userRef: string,
    actor: string,
  ): Promise<StoredRun> {
    return this.#change(slug, {
      actor,
      action: 'manage-members',
      act: 'member.remove',
      target: userRef,
      isRemoval: true,
      write: async ({ projects }, project, at) => {
        assertNotOwner(project, userRef);
        if (!project.members.some(member => member.userRef === userRef)) {
          throw new NotFoundError(
            `'${userRef}' is not a member of the project ${slug}`,
          );
        }
        await projects.removeMember(project.id, userRef, at);
      },
    });
  }

  async archive(
    slug: string,
    confirmation: string,
    actor: string,
  ): Promise<StoredRun> {
    assertConfirmed(slug, confirmation);
    return this.#change(slug, {
      actor,
      action: 'archive',
      act: 'project.archive',
      target: slug,
      kind: 'archive',
      isRemoval: true,
      write: async ({ projects }, project, at) =>
        projects.setLifecycle(project.id, 'archived', at),
    });
  }

  async restore(slug: string, actor: string): Promise<StoredRun> {
    return this.#change(slug, {
      actor,
      action: 'restore',
      act: 'project.restore',
      target: slug,
      kind: 'restore',
      write: async ({ projects }, project, at) =>
        projects.setLifecycle(project.id, 'active', at),
    });
  }

  /** What the change would do, service by service, without doing it. */
  async plan(slug: string, change: PlannableChange): Promise<PlannedStep[]> {
    const { id } = await this.get(slug);
    const desired = await this.#database.projects.getDesired(id);
    if (!desired) throw new NotFoundError(`There is no project '${slug}'`);
    const changed = withChange(desired, change);
    const provisioners = [...this.#provisioners.all()];
    if (change.kind !== 'restore') provisioners.reverse();
    const plans = await Promise.all(
      provisioners.map(async provisioner => {
        try {
          return await this.#planOf(provisioner.service, changed);
        } catch (error) {
          throw new ServiceUnavailableError(
            `${provisioner.service}: ${describeFailure(error)}`,
          );
        }
      }),
    );
    return plans.flat();
  }

  /**
   * Takes up the last run when it failed, from where it failed; otherwise brings the one service to its desired state
   * again. Throws a `ConflictError` while a run is under way.
   */
  async retry(
    slug: string,
    service: string,
    actor: string,
  ): Promise<StoredRun> {
    this.#provisioners.get(service);
    const project = await this.get(slug);
    const runId = await this.#database.transaction(async stores => {
      const [last] = await stores.runs.listByProject(project.id, 1);
      if (last && (last.state === 'pending' || last.state === 'running')) {
        throw new ConflictError(
          `A run of the project ${slug} is under way; wait until it ends`,
        );
      }
      if (last?.state === 'failed') {
        await takeUp(stores, last, [
          service,
          ...last.services
            .filter(({ state }) => state === 'failed')
            .map(one => one.service),
        ]);
        return last.id;
      }
      return this.#open(stores, project, 'update', actor, [service]);
    });
    await this.#started(project, {
      actor,
      act: 'service.retry',
      target: service,
    });
    return this.getRun(runId);
  }

  async #change(slug: string, change: Change): Promise<StoredRun> {
    const at = new Date().toISOString();
    const { project, runId } = await this.#database.transaction(
      async stores => {
        const current = await stores.projects.get(slug);
        if (!current) throw new NotFoundError(`There is no project '${slug}'`);
        assertOpen(current, change.action);
        await change.write(stores, current, at);
        return {
          project: current,
          runId: await this.#openOrTakeUp(stores, current, change),
        };
      },
    );
    await this.#started(project, change);
    return this.getRun(runId);
  }

  /** An enrolment that failed goes on with the changed project; otherwise the change has a run of its own. */
  async #openOrTakeUp(
    stores: Stores,
    project: StoredProject,
    change: Change,
  ): Promise<string> {
    const kind = change.kind ?? 'update';
    if (project.state === 'failed' && kind === 'update') {
      const enrolment = await stores.runs.getEnrolment(project.id);
      if (enrolment) {
        await takeUp(
          stores,
          enrolment,
          enrolment.services.map(({ service }) => service),
        );
        return enrolment.id;
      }
    }
    const services = this.#provisioners.names();
    return this.#open(
      stores,
      project,
      kind,
      change.actor,
      change.isRemoval ? services.reverse() : services,
    );
  }

  async #open(
    { runs }: Stores,
    project: StoredProject,
    kind: RunKind,
    requestedBy: string,
    services: readonly string[],
  ): Promise<string> {
    const id = randomUUID();
    await runs.insert({
      id,
      projectId: project.id,
      kind,
      driver: 'engine',
      requestedBy,
      services,
      at: new Date().toISOString(),
    });
    return id;
  }

  async #started(
    project: StoredProject,
    change: Pick<Change, 'actor' | 'act' | 'target'>,
  ): Promise<void> {
    this.#engine.kick(project.id);
    await this.#announcer.changed(project, {
      actor: change.actor,
      action: change.act,
      target: change.target,
    });
  }

  async #planOf(
    service: string,
    project: DesiredProject,
  ): Promise<PlannedStep[]> {
    const steps = await this.#provisioners.get(service).plan(project);
    return steps.map(step => ({ service, ...step }));
  }
}

/** The engine goes on with a run, first planning the services given again. */
async function takeUp(
  stores: Stores,
  run: StoredRun,
  services: readonly string[],
): Promise<void> {
  await stores.runs.setDriver(run.id, 'engine');
  await stores.runs.release(
    run.id,
    run.services.map(({ service }) => service),
  );
  await resumeRun(stores, run, services, ['failed', 'succeeded', 'running']);
}

function assertOpen(project: StoredProject, action: ProjectAction): void {
  const situation = {
    state: project.state,
    archiving: project.lifecycle === 'archived',
  };
  if (!isProjectActionOpen(situation, action)) {
    throw new ConflictError(
      `The project ${project.slug} is ${
        situation.archiving ? 'archived' : project.state
      }: '${action}' has no place now`,
    );
  }
}

/** What cannot be undone by a click is confirmed by the name of what it touches. */
function assertConfirmed(slug: string, confirmation: string): void {
  if (confirmation !== slug) {
    throw new InputError(`confirmation: repeat the slug '${slug}' to confirm`);
  }
}

function assertAbsent(things: readonly { name: string }[], name: string): void {
  if (things.some(thing => thing.name === name)) {
    throw new ConflictError(
      `name: '${name}' was added in the meantime; choose another name`,
    );
  }
}

function assertPresent(
  things: readonly { name: string }[],
  name: string,
  kind: string,
): void {
  if (!things.some(thing => thing.name === name)) {
    throw new NotFoundError(`The project has no ${kind} '${name}'`);
  }
}

function assertNotOwner(project: StoredProject, userRef: string): void {
  if (
    project.members.some(member => member.isOwner && member.userRef === userRef)
  ) {
    throw new ConflictError(
      `'${userRef}' owns the project ${project.slug} and stays an admin of it`,
    );
  }
}
