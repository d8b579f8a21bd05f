import { json, type Router } from 'express';
import { workbookLimits } from '../imports';
import { createOpenApiRouter } from '../schema/openapi';
import { addAnswerRoutes } from './addAnswerRoutes';
import { addEditingRoutes } from './addEditingRoutes';
import { addExportRoutes } from './addExportRoutes';
import { addImportRoutes } from './addImportRoutes';
import { addSeenRoutes } from './addSeenRoutes';
import { addSourceRoutes } from './addSourceRoutes';
import { addViewRoutes } from './addViewRoutes';
import type { RouterOptions } from './RouterOptions';

/** A file in base64, and room for what stands around it. */
const bodyBytes = workbookLimits.fileBytes * 1.4;

/** The routes of `src/schema/openapi.yaml`. */
export async function createRouter(options: RouterOptions): Promise<Router> {
  const router = await createOpenApiRouter({
    middleware: [json({ limit: bodyBytes })],
  });
  addAnswerRoutes(router, options);
  addEditingRoutes(router, options);
  addExportRoutes(router, options);
  addImportRoutes(router, options);
  addSeenRoutes(router, options);
  addSourceRoutes(router, options);
  addViewRoutes(router, options);
  return router;
}
