import type { FetchApi } from '@backstage/frontend-plugin-api';
import type {
  AccessRequest,
  AccessRequestContext,
  AccessRequestInput,
  AccessRequestSummary,
  ApprovedValues,
  EnvironmentInput,
  HostingCluster,
  ListRequestsQuery,
  MemberInput,
  Page,
  PlannableChange,
  PlannedStep,
  Project,
  ProjectSummary,
  ProjectsApi,
  RepositoryInput,
  Run,
  ServiceStatus,
} from '@cloud-pi-native/plugin-projects-common';
import { requestJson, type RequestJsonOptions } from './requestJson';

/** {@link ProjectsApi} over HTTP, with the identity of the person signed in. */
export class ProjectsClient implements ProjectsApi {
  static create(options: { fetchApi: FetchApi }): ProjectsClient {
    return new ProjectsClient(options.fetchApi);
  }

  private constructor(private readonly fetchApi: FetchApi) {}

  listRequests(
    query: ListRequestsQuery = {},
  ): Promise<Page<AccessRequestSummary>> {
    const { states, ...rest } = query;
    return this.call('/requests', { query: { ...rest, states } });
  }

  submitRequest(input: AccessRequestInput): Promise<AccessRequest> {
    return this.call('/requests', { method: 'POST', body: input });
  }

  getRequest(id: string): Promise<AccessRequest> {
    return this.call(path`/requests/${id}`);
  }

  correctRequest(
    id: string,
    input: AccessRequestInput,
  ): Promise<AccessRequest> {
    return this.call(path`/requests/${id}`, { method: 'PUT', body: input });
  }

  commentRequest(id: string, text: string): Promise<AccessRequest> {
    return this.call(path`/requests/${id}/comments`, {
      method: 'POST',
      body: { text },
    });
  }

  askCorrection(id: string, reason: string): Promise<AccessRequest> {
    return this.call(path`/requests/${id}/correction`, {
      method: 'POST',
      body: { reason },
    });
  }

  approveRequest(
    id: string,
    approved: ApprovedValues,
    reason: string,
  ): Promise<AccessRequest> {
    return this.call(path`/requests/${id}/approval`, {
      method: 'POST',
      body: { approved, reason },
    });
  }

  refuseRequest(id: string, reason: string): Promise<AccessRequest> {
    return this.call(path`/requests/${id}/refusal`, {
      method: 'POST',
      body: { reason },
    });
  }

  withdrawRequest(id: string): Promise<AccessRequest> {
    return this.call(path`/requests/${id}/withdrawal`, { method: 'POST' });
  }

  checkName(name: string): ReturnType<ProjectsApi['checkName']> {
    return this.call(path`/names/${name}`);
  }

  listClusters(): Promise<HostingCluster[]> {
    return this.call('/hosting/clusters');
  }

  getTerms(): Promise<{ version: string; url: string }> {
    return this.call('/terms');
  }

  getRequestContext(): Promise<AccessRequestContext> {
    return this.call('/request-context');
  }

  listProjects(
    query: Parameters<ProjectsApi['listProjects']>[0] = {},
  ): Promise<Page<ProjectSummary>> {
    return this.call('/projects', { query });
  }

  getProject(slug: string): Promise<Project> {
    return this.call(path`/projects/${slug}`);
  }

  getServices(slug: string): Promise<ServiceStatus[]> {
    return this.call(path`/projects/${slug}/services`);
  }

  retryService(slug: string, service: string): Promise<Run> {
    return this.call(path`/projects/${slug}/services/${service}/retry`, {
      method: 'POST',
    });
  }

  addRepository(slug: string, repository: RepositoryInput): Promise<Run> {
    return this.call(path`/projects/${slug}/repositories`, {
      method: 'POST',
      body: repository,
    });
  }

  removeRepository(
    slug: string,
    name: string,
    confirmation: string,
  ): Promise<Run> {
    return this.call(path`/projects/${slug}/repositories/${name}`, {
      method: 'DELETE',
      query: { confirmation },
    });
  }

  addEnvironment(slug: string, environment: EnvironmentInput): Promise<Run> {
    return this.call(path`/projects/${slug}/environments`, {
      method: 'POST',
      body: environment,
    });
  }

  removeEnvironment(
    slug: string,
    name: string,
    confirmation: string,
  ): Promise<Run> {
    return this.call(path`/projects/${slug}/environments/${name}`, {
      method: 'DELETE',
      query: { confirmation },
    });
  }

  setMember(slug: string, member: MemberInput): Promise<Run> {
    return this.call(path`/projects/${slug}/members`, {
      method: 'PUT',
      body: member,
    });
  }

  removeMember(slug: string, userRef: string): Promise<Run> {
    return this.call(path`/projects/${slug}/members`, {
      method: 'DELETE',
      query: { userRef },
    });
  }

  planChange(slug: string, change: PlannableChange): Promise<PlannedStep[]> {
    return this.call(path`/projects/${slug}/plan`, {
      query: {
        change: change.kind,
        name: 'name' in change ? change.name : undefined,
      },
    });
  }

  archiveProject(slug: string, confirmation: string): Promise<Run> {
    return this.call(path`/projects/${slug}/archive`, {
      method: 'POST',
      body: { confirmation },
    });
  }

  restoreProject(slug: string): Promise<Run> {
    return this.call(path`/projects/${slug}/restore`, { method: 'POST' });
  }

  listRuns(slug: string): Promise<Run[]> {
    return this.call(path`/projects/${slug}/runs`);
  }

  getRun(id: string): Promise<Run> {
    return this.call(path`/runs/${id}`);
  }

  private call<T>(to: string, options?: RequestJsonOptions): Promise<T> {
    return requestJson<T>(this.fetchApi, 'projects', to, options);
  }
}

/** Writes a path, with what is filled in escaped. */
function path(parts: TemplateStringsArray, ...values: string[]): string {
  return String.raw({ raw: parts }, ...values.map(encodeURIComponent));
}
