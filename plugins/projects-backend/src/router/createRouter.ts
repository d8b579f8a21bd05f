import express from 'express';
import { createOpenApiRouter, spec } from '../schema/openapi';
import type { ProjectsRouter, RouterContext } from './RouterContext';
import { addHostingRoutes } from './hostingRoutes';
import { addProjectRoutes } from './projectRoutes';
import { addProvisioningRoutes } from './provisioningRoutes';
import { refuseUnknownFields } from './refuseUnknownFields';
import { addRequestRoutes } from './requestRoutes';

/** The routes of the OpenAPI description, which checks what comes in before they see it. */
export async function createRouter(
  context: RouterContext,
): Promise<ProjectsRouter> {
  const router = await createOpenApiRouter({
    middleware: [express.json(), refuseUnknownFields(spec)],
  });
  addRequestRoutes(router, context);
  addHostingRoutes(router, context);
  addProjectRoutes(router, context);
  addProvisioningRoutes(router, context);
  return router;
}
