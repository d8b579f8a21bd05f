import { json, type Router } from 'express';
import { createOpenApiRouter } from '../schema/openapi';
import { addAssessmentRoutes } from './addAssessmentRoutes';
import { addPersonRoutes } from './addPersonRoutes';
import { addTeamRoutes } from './addTeamRoutes';
import type { RouterContext } from './RouterContext';

/** The routes of `src/schema/openapi.yaml`. */
export async function createRouter(context: RouterContext): Promise<Router> {
  const router = await createOpenApiRouter({ middleware: [json()] });
  addPersonRoutes(router, context);
  addAssessmentRoutes(router, context);
  addTeamRoutes(router, context);
  return router;
}
