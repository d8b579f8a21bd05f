import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import type {
  AccessRequest,
  AccessRequestInput,
  EnvironmentInput,
  Project,
  RepositoryInput,
  Run,
} from '@cloud-pi-native/plugin-projects-common';

/**
 * The projects backend for other backends, over HTTP, on behalf of `credentials`.
 *
 * @public
 */
export interface ProjectsService {
  submitRequest(
    input: AccessRequestInput,
    options: { credentials: BackstageCredentials },
  ): Promise<AccessRequest>;
  getProject(
    slug: string,
    options: { credentials: BackstageCredentials },
  ): Promise<Project | undefined>;
  /** Every project, archived ones included; for the portal's own services. */
  listAllProjects(options: {
    credentials: BackstageCredentials;
  }): Promise<Project[]>;
  /** Role of a person on each project they are a member of, by slug. */
  getMemberships(
    userRef: string,
    options: { credentials: BackstageCredentials },
  ): Promise<Record<string, ProjectRole>>;
  addRepository(
    slug: string,
    repository: RepositoryInput,
    options: { credentials: BackstageCredentials },
  ): Promise<Run>;
  addEnvironment(
    slug: string,
    environment: EnvironmentInput,
    options: { credentials: BackstageCredentials },
  ): Promise<Run>;
  getRun(
    id: string,
    options: { credentials: BackstageCredentials },
  ): Promise<Run>;

  /** Enrolment, step 1: takes the name for good and opens the run; gives the same run when called again. */
  reserve(
    requestId: string,
    options: { credentials: BackstageCredentials },
  ): Promise<{ project: Project; run: Run }>;
  /** Enrolment, next steps: starts or goes on with one service of the run, and answers at once. */
  provision(
    runId: string,
    service: string,
    options: { credentials: BackstageCredentials },
  ): Promise<Run>;
  /** Enrolment, last step: the project becomes active, the requester is told. Refused while a step is not done. */
  activate(
    runId: string,
    options: { credentials: BackstageCredentials },
  ): Promise<Project>;
}
