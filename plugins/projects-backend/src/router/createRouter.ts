import { createOpenApiRouter } from '../schema/openapi';
import type { ProjectsRouter, RouterContext } from './RouterContext';
import { addHostingRoutes } from './hostingRoutes';
import { addProjectRoutes } from './projectRoutes';
import { addProvisioningRoutes } from './provisioningRoutes';
import { addRequestRoutes } from './requestRoutes';

/** The routes of the OpenAPI description, which checks what comes in before they see it. */
export async function createRouter(
  context: RouterContext,
): Promise<ProjectsRouter> {
  const router = await createOpenApiRouter();
  addRequestRoutes(router, context);
  addHostingRoutes(router, context);
  addProjectRoutes(router, context);
  addProvisioningRoutes(router, context);
  return router;
}
