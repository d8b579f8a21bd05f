import { NotFoundError } from '@backstage/errors';
import { BilingualError } from '@cloud-pi-native/plugin-portal-common';
import type { ServiceStatus } from '@cloud-pi-native/plugin-projects-common';
import type {
  DesiredProject,
  ProjectProvisioner,
} from '@cloud-pi-native/plugin-projects-node';
import type { Provisioners } from '../engine';
import { describeFailure } from '../engine/describeFailure';
import { scrubText } from '../engine/scrubSecrets';
import type { ProjectsDatabase, StoredRun } from '../stores';

/** Runs looked at to find the last one that touched a service. */
const recentRuns = 20;
/** Longest time that a page waits for an outside system to tell its state. */
const statusTimeoutMilliseconds = 10_000;

/** The state of each service of a project: what its provisioner sees, unless a run is at it or failed on it. */
export class ServiceOverview {
  readonly #database: ProjectsDatabase;
  readonly #provisioners: Provisioners;

  static create(options: {
    database: ProjectsDatabase;
    provisioners: Provisioners;
  }): ServiceOverview {
    return new ServiceOverview(options.database, options.provisioners);
  }

  private constructor(database: ProjectsDatabase, provisioners: Provisioners) {
    this.#database = database;
    this.#provisioners = provisioners;
  }

  async list(projectId: string): Promise<ServiceStatus[]> {
    const project = await this.#database.projects.getDesired(projectId);
    if (!project) throw new NotFoundError(`There is no project '${projectId}'`);
    const runs = await this.#database.runs.listByProject(projectId, recentRuns);
    return Promise.all(
      this.#provisioners
        .all()
        .map(async provisioner => statusOf(provisioner, project, runs)),
    );
  }
}

async function statusOf(
  provisioner: ProjectProvisioner,
  project: DesiredProject,
  runs: readonly StoredRun[],
): Promise<ServiceStatus> {
  const { service } = provisioner;
  const last = runs.find(run =>
    run.services.some(one => one.service === service),
  );
  const steps = (last?.steps ?? []).filter(step => step.service === service);
  const inRun = last?.services.find(one => one.service === service)?.state;
  const seen = await seenBy(provisioner, project);
  if (inRun === 'failed') {
    const detail = steps.find(({ error }) => error)?.error;
    return {
      ...seen,
      service,
      state: 'failed',
      steps,
      ...(detail ? { detail } : {}),
    };
  }
  const isOpen = last?.state === 'pending' || last?.state === 'running';
  if (isOpen && (inRun === 'running' || inRun === 'pending')) {
    return { ...seen, service, state: inRun, steps };
  }
  return { ...seen, service, steps };
}

async function seenBy(
  provisioner: ProjectProvisioner,
  project: DesiredProject,
): Promise<Omit<ServiceStatus, 'service' | 'steps'>> {
  let timer: NodeJS.Timeout | undefined;
  const seconds = statusTimeoutMilliseconds / 1000;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new BilingualError({
            fr: `${provisioner.service} n’a pas donné son état en ${seconds} secondes`,
            en: `${provisioner.service} did not tell its state within ${seconds} seconds`,
          }),
        ),
      statusTimeoutMilliseconds,
    );
  });
  try {
    const seen = await Promise.race([provisioner.status(project), late]);
    return seen.detail ? { ...seen, detail: scrubText(seen.detail) } : seen;
  } catch (error) {
    return { state: 'unknown', detail: describeFailure(error), links: [] };
  } finally {
    clearTimeout(timer);
  }
}
