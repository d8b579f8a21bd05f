import { json, type Router } from 'express';
import { createOpenApiRouter } from '../schema/openapi';
import { addFigureRoutes } from './addFigureRoutes';
import { addOwnRoutes } from './addOwnRoutes';
import { addProofRoutes } from './addProofRoutes';
import type { RouterContext } from './RouterContext';

/** The routes of `src/schema/openapi.yaml`. */
export async function createRouter(context: RouterContext): Promise<Router> {
  const router = await createOpenApiRouter({ middleware: [json()] });
  addOwnRoutes(router, context);
  addProofRoutes(router, context);
  addFigureRoutes(router, context);
  return router;
}
