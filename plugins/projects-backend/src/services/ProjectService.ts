import {
  ConflictError,
  InputError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import type {
  EnvironmentInput,
  MemberInput,
  PlannableChange,
  PlannedStep,
  RepositoryInput,
} from '@cloud-pi-native/plugin-projects-common';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';
import type { Provisioners } from '../engine';
import { describeFailure } from '../engine/describeFailure';
import type { ProjectsDatabase, StoredProject, StoredRun } from '../stores';
import type { ProjectChanges } from './ProjectChanges';
import type { ProjectQuotas } from './ProjectQuotas';
import type { RequestRules } from './RequestRules';
import { withChange } from './withChange';

/** Runs shown of a project. */
const recentRuns = 20;

/**
 * Changes of existing projects. Each one is written first, then carried out on every service by a run that starts at
 * once. Permissions are checked before.
 */
export class ProjectService {
  readonly #database: ProjectsDatabase;
  readonly #rules: RequestRules;
  readonly #provisioners: Provisioners;
  readonly #changes: ProjectChanges;
  readonly #quotas: ProjectQuotas;

  static create(options: {
    database: ProjectsDatabase;
    rules: RequestRules;
    provisioners: Provisioners;
    changes: ProjectChanges;
    quotas: ProjectQuotas;
  }): ProjectService {
    return new ProjectService(options);
  }

  private constructor(options: Parameters<typeof ProjectService.create>[0]) {
    this.#database = options.database;
    this.#rules = options.rules;
    this.#provisioners = options.provisioners;
    this.#changes = options.changes;
    this.#quotas = options.quotas;
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
    return this.#changes.make(slug, {
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
    return this.#changes.make(slug, {
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
    return this.#quotas.place(slug, placed, actor, async reserved =>
      this.#changes.make(slug, {
        actor,
        action: 'add-environment',
        act: 'environment.add',
        target: environment.name,
        write: async ({ projects }, project, at) => {
          assertAbsent(project.environments, environment.name);
          await projects.setEnvironment(project.id, reserved, at);
        },
      }),
    );
  }

  async removeEnvironment(
    slug: string,
    name: string,
    confirmation: string,
    actor: string,
  ): Promise<StoredRun> {
    assertConfirmed(slug, confirmation);
    const run = await this.#changes.make(slug, {
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
    await this.#quotas.release(slug, name, actor);
    return run;
  }

  async setMember(
    slug: string,
    member: MemberInput,
    actor: string,
  ): Promise<StoredRun> {
    const checked = await this.#rules.checkMember(member);
    return this.#changes.make(slug, {
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
    return this.#changes.make(slug, {
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
    const run = await this.#changes.make(slug, {
      actor,
      action: 'archive',
      act: 'project.archive',
      target: slug,
      kind: 'archive',
      isRemoval: true,
      write: async ({ projects, requests }, project, at) => {
        await projects.setState(project.id, 'archived', at);
        // The name can be asked again; the slug stays with the archived data.
        await requests.releaseName(project.requestId);
        await requests.transition(
          project.requestId,
          ['active', 'failed'],
          'archived',
          at,
        );
        await requests.addEvent(project.requestId, {
          type: 'archived',
          actor,
          at,
        });
      },
    });
    await this.#quotas.archive(slug, actor);
    return run;
  }

  /** A project whose enrolment never succeeded goes on with it. Its environments find room again, or nothing is done. */
  async restore(slug: string, actor: string): Promise<StoredRun> {
    const project = await this.get(slug);
    return this.#quotas.restore(project, actor, async () =>
      this.#restoreNow(slug, actor),
    );
  }

  async #restoreNow(slug: string, actor: string): Promise<StoredRun> {
    return this.#changes.make(slug, {
      actor,
      action: 'restore',
      act: 'project.restore',
      target: slug,
      kind: 'restore',
      write: async ({ projects, requests, runs }, project, at) => {
        const enrolment = await runs.getEnrolment(project.id);
        const state = enrolment?.state === 'succeeded' ? 'active' : 'failed';
        await projects.setState(project.id, state, at);
        // When another project took the name meanwhile, both live on: their slugs differ.
        await requests.claimName(project.name, project.requestId);
        await requests.transition(project.requestId, ['archived'], state, at);
        await requests.addEvent(project.requestId, {
          type: 'restored',
          actor,
          at,
        });
      },
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
            `${provisioner.service}: ${describeFailure(error).en}`,
          );
        }
      }),
    );
    return plans.flat();
  }

  /** See {@link ProjectChanges.retry}. */
  async retry(
    slug: string,
    service: string,
    actor: string,
  ): Promise<StoredRun> {
    return this.#changes.retry(slug, service, actor);
  }

  async #planOf(
    service: string,
    project: DesiredProject,
  ): Promise<PlannedStep[]> {
    const steps = await this.#provisioners.get(service).plan(project);
    return steps.map(step => ({ service, ...step }));
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
