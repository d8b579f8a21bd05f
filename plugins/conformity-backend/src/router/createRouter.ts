import { json, type Router } from 'express';
import { createOpenApiRouter } from '../schema/openapi';
import { addApplicationRoutes } from './addApplicationRoutes';
import { addDerogationRoutes } from './addDerogationRoutes';
import { addPortfolioRoutes } from './addPortfolioRoutes';
import { addStatementRoutes } from './addStatementRoutes';
import type { RouterContext } from './RouterContext';

/** The routes of `src/schema/openapi.yaml`. */
export async function createRouter(context: RouterContext): Promise<Router> {
  const router = await createOpenApiRouter({ middleware: [json()] });
  addApplicationRoutes(router, context);
  addStatementRoutes(router, context);
  addDerogationRoutes(router, context);
  addPortfolioRoutes(router, context);
  return router;
}
