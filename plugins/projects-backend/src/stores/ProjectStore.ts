import type {
  EnvironmentInput,
  HostingTarget,
  MemberInput,
  Page,
  Project,
  ProjectState,
  ProjectSummary,
  RepositoryInput,
} from '@cloud-pi-native/plugin-projects-common';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import type { ResourceFilter } from '@cloud-pi-native/plugin-portal-node';
import type { DesiredProject } from '@cloud-pi-native/plugin-projects-node';
import type { MemberFilter, ProjectResource } from '../permissions';

/** A project as it is kept; what the caller may do is added by the service. */
export interface StoredProject extends Omit<Project, 'allowed'> {
  requestId: string;
}

export interface NewProject
  extends Pick<
    Project,
    | 'id'
    | 'name'
    | 'slug'
    | 'description'
    | 'organisation'
    | 'applicationRef'
    | 'applicationTitle'
    | 'protection'
    | 'quotas'
  > {
  hostingTarget: HostingTarget;
  requestId: string;
  at: string;
}

/** Projects with their members, repositories and environments. What is removed is kept, marked with the date. */
export interface ProjectStore {
  /** Every slug ever given. */
  listSlugs(): Promise<string[]>;
  /** `false` when the slug was given meanwhile. */
  insert(project: NewProject): Promise<boolean>;
  get(slug: string): Promise<StoredProject | undefined>;
  /** Like {@link ProjectStore.get}, and keeps others from changing the project until the transaction ends. */
  lock(slug: string): Promise<StoredProject | undefined>;
  getById(id: string): Promise<StoredProject | undefined>;
  getByRequest(requestId: string): Promise<StoredProject | undefined>;
  list(
    query: {
      search?: string;
      archived?: boolean;
      limit?: number;
      offset?: number;
    },
    filter: ResourceFilter<MemberFilter>,
  ): Promise<Page<ProjectSummary>>;
  listAll(page: {
    limit?: number;
    offset?: number;
  }): Promise<Page<StoredProject>>;
  /** The project as its services must be, with what must no longer be. */
  getDesired(id: string): Promise<DesiredProject | undefined>;
  /** What the permission rules look at, in the order of the slugs. */
  getResources(slugs: string[]): Promise<(ProjectResource | undefined)[]>;
  /** Roles of a person by slug. */
  getMemberships(userRef: string): Promise<Record<string, ProjectRole>>;

  /** The envelopes as the ledger of quotas has them; no change of the project. */
  setQuotas(id: string, quotas: Project['quotas']): Promise<void>;
  /** The date of the archive follows the state. */
  setState(id: string, state: ProjectState, at: string): Promise<void>;
  setMember(
    id: string,
    member: MemberInput & { isOwner?: boolean },
    at: string,
  ): Promise<void>;
  removeMember(id: string, userRef: string, at: string): Promise<void>;
  setRepository(
    id: string,
    repository: RepositoryInput,
    at: string,
  ): Promise<void>;
  removeRepository(id: string, name: string, at: string): Promise<void>;
  setEnvironment(
    id: string,
    environment: EnvironmentInput & { zone: string },
    at: string,
  ): Promise<void>;
  removeEnvironment(id: string, name: string, at: string): Promise<void>;
}
