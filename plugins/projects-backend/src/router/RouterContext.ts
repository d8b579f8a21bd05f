import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { EnrolmentService } from '../services/EnrolmentService';
import type { PlatformCatalog } from '../services/PlatformCatalog';
import type { ProjectService } from '../services/ProjectService';
import type { RequestRules } from '../services/RequestRules';
import type { RequestService } from '../services/RequestService';
import type { ServiceOverview } from '../services/ServiceOverview';
import type { Settings } from '../Settings';
import type { createOpenApiRouter } from '../schema/openapi';
import type { ProjectsDatabase, StoredRun } from '../stores';
import type { Run } from '@cloud-pi-native/plugin-projects-common';
import type { Access, Visitor } from './Access';

export type ProjectsRouter = Awaited<ReturnType<typeof createOpenApiRouter>>;

/** What the routes call. */
export interface RouterContext {
  access: Access;
  database: ProjectsDatabase;
  requests: RequestService;
  projects: ProjectService;
  enrolment: EnrolmentService;
  overview: ServiceOverview;
  rules: RequestRules;
  catalog: PlatformCatalog;
  terms: Settings['terms'];
  /** Who makes the request. */
  visitorOf(
    req: Parameters<HttpAuthService['credentials']>[0],
  ): Promise<Visitor>;
}

/** A run without what only the engine needs. */
export function presentRun(run: StoredRun): Run {
  const { projectId: _, driver: __, released: ___, ...shown } = run;
  return shown;
}
