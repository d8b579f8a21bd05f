import type { NameProblem } from '@cloud-pi-native/plugin-portal-common';
import type {
  AccessRequest,
  AccessRequestInput,
  AccessRequestSummary,
  ApprovedValues,
  EnvironmentInput,
  MemberInput,
  RepositoryInput,
  RequestState,
} from './request';
import type { Project, ProjectSummary } from './project';
import type { PlannedStep, Run, ServiceStatus } from './run';
import type { AccessRequestContext, HostingCluster } from './hosting';

/** @public */
export interface ListRequestsQuery {
  states?: RequestState[];
  /** Only those of the caller. */
  mine?: boolean;
  /** Words of the name, the organisation or the requester. */
  search?: string;
  order?: 'oldest' | 'newest';
  limit?: number;
  offset?: number;
}

/** @public */
export interface Page<T> {
  items: T[];
  total: number;
}

/**
 * The projects backend as its callers see it; paths are below `/api/projects`.
 * Every list holds only what the caller may see.
 *
 * @public
 */
export interface ProjectsApi {
  /** `GET /requests`; `states` repeats the parameter. */
  listRequests(query?: ListRequestsQuery): Promise<Page<AccessRequestSummary>>;
  /** `POST /requests` */
  submitRequest(input: AccessRequestInput): Promise<AccessRequest>;
  /** `GET /requests/{id}` */
  getRequest(id: string): Promise<AccessRequest>;
  /** `PUT /requests/{id}`: corrects a request in state `to-correct` and submits it again. */
  correctRequest(id: string, input: AccessRequestInput): Promise<AccessRequest>;
  /** `POST /requests/{id}/comments`, body `{ text }` */
  commentRequest(id: string, text: string): Promise<AccessRequest>;
  /** `POST /requests/{id}/correction`, body `{ reason }` */
  askCorrection(id: string, reason: string): Promise<AccessRequest>;
  /** `POST /requests/{id}/approval`, body `{ approved, reason }` */
  approveRequest(
    id: string,
    approved: ApprovedValues,
    reason: string,
  ): Promise<AccessRequest>;
  /** `POST /requests/{id}/refusal`, body `{ reason }` */
  refuseRequest(id: string, reason: string): Promise<AccessRequest>;
  /** `POST /requests/{id}/withdrawal` */
  withdrawRequest(id: string): Promise<AccessRequest>;

  /** `GET /names/{name}`: may a new project take this name? */
  checkName(
    name: string,
  ): Promise<{ available: boolean; problem?: NameProblem | 'taken' }>;
  /** `GET /hosting/clusters` */
  listClusters(): Promise<HostingCluster[]>;
  /** `GET /terms` */
  getTerms(): Promise<{ version: string; url: string }>;
  /** `GET /request-context`: what {@link validateAccessRequest} needs to know of the platform. */
  getRequestContext(): Promise<AccessRequestContext>;

  /** `GET /projects` */
  listProjects(query?: {
    search?: string;
    archived?: boolean;
    limit?: number;
    offset?: number;
  }): Promise<Page<ProjectSummary>>;
  /** `GET /projects/{slug}` */
  getProject(slug: string): Promise<Project>;
  /** `GET /projects/{slug}/services` */
  getServices(slug: string): Promise<ServiceStatus[]>;
  /** `POST /projects/{slug}/services/{service}/retry` */
  retryService(slug: string, service: string): Promise<Run>;
  /** `POST /projects/{slug}/repositories` */
  addRepository(slug: string, repository: RepositoryInput): Promise<Run>;
  /** `DELETE /projects/{slug}/repositories/{name}?confirmation=`; `confirmation` repeats the slug. */
  removeRepository(
    slug: string,
    name: string,
    confirmation: string,
  ): Promise<Run>;
  /** `POST /projects/{slug}/environments` */
  addEnvironment(slug: string, environment: EnvironmentInput): Promise<Run>;
  /** `DELETE /projects/{slug}/environments/{name}?confirmation=`; `confirmation` repeats the slug. */
  removeEnvironment(
    slug: string,
    name: string,
    confirmation: string,
  ): Promise<Run>;
  /** `PUT /projects/{slug}/members`: adds the member or changes the role. Applied to every service at once. */
  setMember(slug: string, member: MemberInput): Promise<Run>;
  /** `DELETE /projects/{slug}/members?userRef=` */
  removeMember(slug: string, userRef: string): Promise<Run>;
  /** `GET /projects/{slug}/plan?change=&name=`: `change` is the kind, `name` that of the repository or environment. */
  planChange(slug: string, change: PlannableChange): Promise<PlannedStep[]>;
  /** `POST /projects/{slug}/archive`, body `{ confirmation }`; keeps the data. `confirmation` repeats the slug. */
  archiveProject(slug: string, confirmation: string): Promise<Run>;
  /** `POST /projects/{slug}/restore` */
  restoreProject(slug: string): Promise<Run>;
  /** `GET /projects/{slug}/runs` */
  listRuns(slug: string): Promise<Run[]>;
  /** `GET /runs/{id}` */
  getRun(id: string): Promise<Run>;
}

/** @public */
export type PlannableChange =
  | { kind: 'archive' }
  | { kind: 'restore' }
  | { kind: 'remove-repository'; name: string }
  | { kind: 'remove-environment'; name: string };
