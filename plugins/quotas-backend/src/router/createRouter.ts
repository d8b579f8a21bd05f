import { json, type Router } from 'express';
import { createOpenApiRouter } from '../schema/openapi';
import { addChangeRoutes } from './addChangeRoutes';
import { addClusterRoutes } from './addClusterRoutes';
import { addLedgerRoutes } from './addLedgerRoutes';
import { addProjectRoutes } from './addProjectRoutes';
import type { RouterContext } from './RouterContext';

/** The routes of `src/schema/openapi.yaml`. */
export async function createRouter(context: RouterContext): Promise<Router> {
  const router = await createOpenApiRouter({ middleware: [json()] });
  addProjectRoutes(router, context);
  addChangeRoutes(router, context);
  addClusterRoutes(router, context);
  addLedgerRoutes(router, context);
  return router;
}
