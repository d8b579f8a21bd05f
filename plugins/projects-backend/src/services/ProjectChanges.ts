import { randomUUID } from 'crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { AuditAction } from '@cloud-pi-native/plugin-audit-node';
import {
  type ProjectAction,
  type RunKind,
  isProjectActionOpen,
} from '@cloud-pi-native/plugin-projects-common';
import type { Provisioners, RunEngine } from '../engine';
import type {
  ProjectsDatabase,
  StoredProject,
  StoredRun,
  Stores,
} from '../stores';
import type { ProjectAnnouncer } from './ProjectAnnouncer';
import { resumeRun } from './resumeRun';

/** A change that a person makes to a project. */
export interface ProjectChange {
  actor: string;
  action: ProjectAction;
  /** Name of the act in the audit trail. */
  act: AuditAction;
  target: string;
  /** `update` unless told. */
  kind?: RunKind;
  /** Takes something away, so that services are provided in reverse order. */
  isRemoval?: boolean;
  /** Writes what the project must be from now on. */
  write(stores: Stores, project: StoredProject, at: string): Promise<void>;
}

/** Writes changes of projects, and opens the runs that carry them out, in one transaction. */
export class ProjectChanges {
  readonly #database: ProjectsDatabase;
  readonly #provisioners: Provisioners;
  readonly #engine: RunEngine;
  readonly #announcer: ProjectAnnouncer;

  static create(options: {
    database: ProjectsDatabase;
    provisioners: Provisioners;
    engine: RunEngine;
    announcer: ProjectAnnouncer;
  }): ProjectChanges {
    return new ProjectChanges(options);
  }

  private constructor(options: Parameters<typeof ProjectChanges.create>[0]) {
    this.#database = options.database;
    this.#provisioners = options.provisioners;
    this.#engine = options.engine;
    this.#announcer = options.announcer;
  }

  /** Throws a `ConflictError` when the change has no place in the life of the project now. */
  async make(slug: string, change: ProjectChange): Promise<StoredRun> {
    const at = new Date().toISOString();
    const { project, runId } = await this.#database.transaction(
      async stores => {
        const current = await stores.projects.lock(slug);
        if (!current) throw new NotFoundError(`There is no project '${slug}'`);
        assertOpen(current, change.action);
        await change.write(stores, current, at);
        const changed = (await stores.projects.get(slug)) ?? current;
        return {
          project: changed,
          runId: await this.#openOrTakeUp(stores, changed, change),
        };
      },
    );
    return this.#started(project, runId, change);
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
    const { project, runId } = await this.#database.transaction(
      async stores => {
        const current = await stores.projects.lock(slug);
        if (!current) throw new NotFoundError(`There is no project '${slug}'`);
        return {
          project: current,
          runId: await this.#retryRun(stores, current, service, actor),
        };
      },
    );
    return this.#started(project, runId, {
      actor,
      act: 'service.retry',
      target: service,
    });
  }

  async #retryRun(
    stores: Stores,
    project: StoredProject,
    service: string,
    actor: string,
  ): Promise<string> {
    const [last] = await stores.runs.listByProject(project.id, 1);
    if (last?.state === 'pending' || last?.state === 'running') {
      throw new ConflictError(
        `A run of the project ${project.slug} is under way; wait until it ends`,
      );
    }
    if (last?.state === 'failed') {
      const failed = last.services.filter(({ state }) => state === 'failed');
      await takeUp(stores, last, [service, ...failed.map(one => one.service)]);
      return last.id;
    }
    return open(stores, project, 'update', actor, [service]);
  }

  /** An enrolment that did not succeed goes on with the changed project; otherwise the change has a run of its own. */
  async #openOrTakeUp(
    stores: Stores,
    project: StoredProject,
    change: ProjectChange,
  ): Promise<string> {
    if (project.state === 'failed') {
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
    return open(
      stores,
      project,
      change.kind ?? 'update',
      change.actor,
      change.isRemoval ? services.reverse() : services,
    );
  }

  async #started(
    project: StoredProject,
    runId: string,
    change: Pick<ProjectChange, 'actor' | 'act' | 'target'>,
  ): Promise<StoredRun> {
    this.#engine.kick(project.id);
    await this.#announcer.changed(project, {
      actor: change.actor,
      action: change.act,
      target: change.target,
    });
    const run = await this.#database.runs.get(runId);
    if (!run) throw new NotFoundError(`There is no run '${runId}'`);
    return run;
  }
}

async function open(
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

/** The engine goes on with a run that ended, first planning the services given again. */
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
  if (!isProjectActionOpen(project.state, action)) {
    throw new ConflictError(
      `The project ${project.slug} is '${project.state}': '${action}' has no place now`,
    );
  }
}
