import { ConflictError, NotFoundError } from '@backstage/errors';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import {
  type LedgerOpening,
  type LedgerProject,
  type LedgerReconciliation,
  type LedgerReservationInput,
  type WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import {
  QuotaRefusedError,
  type QuotasService,
} from '@cloud-pi-native/plugin-quotas-node';

interface KeptProject {
  attempt: string;
  envelopes: Project['quotas'];
  environments: Map<string, WantedEnvironment & { attempt: string }>;
  archivedAt?: string;
}

const openedAt = '2026-01-01T00:00:00.000Z';

/** A ledger in memory that has room for everything, but for the cores beyond `coresPerEnvironment`. */
export class FakeQuotas implements QuotasService {
  readonly projects = new Map<string, KeptProject>();
  coresPerEnvironment = Infinity;
  /** When it is given, the ledger fails with it. */
  failure?: Error;

  async getProject(slug: string): Promise<LedgerProject | undefined> {
    const project = this.projects.get(slug);
    return project && present(slug, project);
  }

  async listProjects(): Promise<LedgerProject[]> {
    return [...this.projects].map(([slug, one]) => present(slug, one));
  }

  async openProject(
    slug: string,
    { attempt, envelopes, environments }: LedgerOpening,
  ): Promise<LedgerProject> {
    this.#fail();
    if (this.projects.has(slug)) throw new ConflictError('Opened already');
    this.#assertFit(environments);
    const project: KeptProject = {
      attempt,
      envelopes,
      environments: new Map(
        environments.map(one => [one.name, { ...one, attempt }]),
      ),
    };
    this.projects.set(slug, project);
    return present(slug, project);
  }

  async cancelOpening(slug: string, attempt: string): Promise<void> {
    if (this.projects.get(slug)?.attempt === attempt) {
      this.projects.delete(slug);
    }
  }

  async reserve(
    slug: string,
    name: string,
    { attempt, stage, cluster, resources }: LedgerReservationInput,
  ): Promise<WantedEnvironment> {
    this.#fail();
    const { environments } = this.#get(slug);
    const wanted = { name, stage, cluster, resources };
    if (environments.has(name)) throw new ConflictError('Reserved already');
    this.#assertFit([wanted]);
    environments.set(name, { ...wanted, attempt });
    return wanted;
  }

  async change(): Promise<WantedEnvironment> {
    throw new Error('Nothing changes an environment');
  }

  async release(
    slug: string,
    name: string,
    { attempt }: { attempt?: string },
  ): Promise<void> {
    this.#fail();
    const { environments } = this.#get(slug);
    if (attempt === undefined || environments.get(name)?.attempt === attempt) {
      environments.delete(name);
    }
  }

  async archive(slug: string): Promise<void> {
    this.#fail();
    const project = this.#get(slug);
    project.environments.clear();
    project.archivedAt = openedAt;
  }

  async restore(
    slug: string,
    { environments }: { environments: WantedEnvironment[] },
  ): Promise<void> {
    const project = this.#get(slug);
    if (project.archivedAt === undefined) return;
    this.#assertFit(environments);
    project.archivedAt = undefined;
    this.#set(project, environments);
  }

  async reconcile(slug: string, state: LedgerReconciliation) {
    const project: KeptProject = this.projects.get(slug) ?? {
      attempt: 'reconciliation',
      envelopes: state.envelopes,
      environments: new Map(),
    };
    this.projects.set(slug, project);
    const before = [...project.environments.keys()];
    project.archivedAt = state.isArchived ? openedAt : undefined;
    this.#set(project, state.isArchived ? [] : state.environments);
    const after = [...project.environments.keys()];
    return {
      project: present(slug, project),
      released: before.filter(name => !after.includes(name)),
      added: after.filter(name => !before.includes(name)),
      changed: [],
    };
  }

  #set({ environments }: KeptProject, wanted: readonly WantedEnvironment[]) {
    environments.clear();
    for (const one of wanted) {
      environments.set(one.name, { ...one, attempt: 'reconciliation' });
    }
  }

  #get(slug: string): KeptProject {
    const project = this.projects.get(slug);
    if (!project) throw new NotFoundError(`No project '${slug}'`);
    return project;
  }

  #fail(): void {
    if (this.failure) throw this.failure;
  }

  #assertFit(environments: readonly WantedEnvironment[]): void {
    const refused = environments.filter(
      ({ resources }) => resources.cpu > this.coresPerEnvironment,
    );
    if (refused.length === 0) return;
    throw new QuotaRefusedError(
      refused.map(({ name, cluster, resources }) => ({
        environment: name,
        lacks: [
          {
            scope: 'cluster',
            cluster,
            resource: 'cpu',
            asked: resources.cpu,
            limit: this.coresPerEnvironment,
            reserved: 0,
            left: this.coresPerEnvironment,
          },
        ],
        roomOn: [],
      })),
    );
  }
}

function present(
  slug: string,
  { envelopes, environments, archivedAt }: KeptProject,
): LedgerProject {
  return {
    slug,
    openedAt,
    archivedAt,
    envelopes,
    environments: [...environments.values()].map(
      ({ attempt: _, ...environment }) => environment,
    ),
  };
}
