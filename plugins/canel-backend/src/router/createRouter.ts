import type { Router } from 'express';
import { createOpenApiRouter } from '../schema/openapi';
import { addAnswerRoutes } from './addAnswerRoutes';
import { addEditingRoutes } from './addEditingRoutes';
import { addExportRoutes } from './addExportRoutes';
import { addImportRoutes } from './addImportRoutes';
import { addSourceRoutes } from './addSourceRoutes';
import { addViewRoutes } from './addViewRoutes';
import type { RouterOptions } from './RouterOptions';

/** The routes of `src/schema/openapi.yaml`. */
export async function createRouter(options: RouterOptions): Promise<Router> {
  const router = await createOpenApiRouter();
  addAnswerRoutes(router, options);
  addEditingRoutes(router, options);
  addExportRoutes(router, options);
  addImportRoutes(router, options);
  addSourceRoutes(router, options);
  addViewRoutes(router, options);
  return router;
}
