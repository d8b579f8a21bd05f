import { json, type Router } from 'express';
import { createOpenApiRouter } from '../schema/openapi';
import { addIncidentRoutes } from './addIncidentRoutes';
import { addMaintenanceRoutes } from './addMaintenanceRoutes';
import { addProbeRoutes } from './addProbeRoutes';
import { addReportRoutes } from './addReportRoutes';
import { addServiceRoutes } from './addServiceRoutes';
import type { RouterContext } from './RouterContext';

/** The routes of `src/schema/openapi.yaml`. */
export async function createRouter(context: RouterContext): Promise<Router> {
  const router = await createOpenApiRouter({ middleware: [json()] });
  addServiceRoutes(router, context);
  addIncidentRoutes(router, context);
  addMaintenanceRoutes(router, context);
  addProbeRoutes(router, context);
  addReportRoutes(router, context);
  return router;
}
