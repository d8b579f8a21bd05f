import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import type {
  PluginClient,
  PluginRequest,
} from '@cloud-pi-native/plugin-portal-node';
import type {
  AccessRequest,
  AccessRequestInput,
  EnvironmentInput,
  Page,
  Project,
  RepositoryInput,
  Run,
} from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from './ProjectsService';

type Options = { credentials: BackstageCredentials };

/** Projects fetched at a time by {@link HttpProjectsService.listAllProjects}. */
const pageSize = 200;

/** Calls the projects backend over HTTP. @public */
export class HttpProjectsService implements ProjectsService {
  readonly #client: PluginClient;

  static create(options: { client: PluginClient }): HttpProjectsService {
    return new HttpProjectsService(options.client);
  }

  private constructor(client: PluginClient) {
    this.#client = client;
  }

  async submitRequest(input: AccessRequestInput, options: Options) {
    return this.#client.request<AccessRequest>('POST', '/requests', {
      ...options,
      body: input,
    });
  }

  async getProject(
    slug: string,
    options: Options,
  ): Promise<Project | undefined> {
    try {
      return await this.#client.request<Project>(
        'GET',
        path`/projects/${slug}`,
        options,
      );
    } catch (error) {
      if (error instanceof ResponseError && error.statusCode === 404) {
        return undefined;
      }
      throw error;
    }
  }

  async listAllProjects(options: Options): Promise<Project[]> {
    const projects: Project[] = [];
    for (;;) {
      const page: Page<Project> = await this.#client.request(
        'GET',
        '/provisioning/projects',
        { ...options, query: { limit: pageSize, offset: projects.length } },
      );
      projects.push(...page.items);
      if (page.items.length === 0 || projects.length >= page.total) {
        return projects;
      }
    }
  }

  async getMemberships(userRef: string, options: Options) {
    return this.#client.request<Record<string, ProjectRole>>(
      'GET',
      '/memberships',
      { ...options, query: { userRef } },
    );
  }

  async addRepository(
    slug: string,
    repository: RepositoryInput,
    options: Options,
  ) {
    return this.#post<Run>(path`/projects/${slug}/repositories`, {
      ...options,
      body: repository,
    });
  }

  async addEnvironment(
    slug: string,
    environment: EnvironmentInput,
    options: Options,
  ) {
    return this.#post<Run>(path`/projects/${slug}/environments`, {
      ...options,
      body: environment,
    });
  }

  async getRun(id: string, options: Options) {
    return this.#client.request<Run>('GET', path`/runs/${id}`, options);
  }

  async reserve(requestId: string, options: Options) {
    return this.#post<{ project: Project; run: Run }>(
      path`/provisioning/requests/${requestId}/reservation`,
      options,
    );
  }

  async provision(runId: string, service: string, options: Options) {
    return this.#post<Run>(
      path`/provisioning/runs/${runId}/services/${service}`,
      options,
    );
  }

  async activate(runId: string, options: Options) {
    return this.#post<Project>(
      path`/provisioning/runs/${runId}/activation`,
      options,
    );
  }

  async #post<T>(address: string, options: PluginRequest): Promise<T> {
    return this.#client.request<T>('POST', address, options);
  }
}

/** A path whose variable parts are encoded. */
function path(parts: TemplateStringsArray, ...values: string[]): string {
  return String.raw({ raw: parts }, ...values.map(encodeURIComponent));
}
