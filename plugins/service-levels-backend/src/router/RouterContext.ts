import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { AuditAction, AuditLog } from '@cloud-pi-native/plugin-audit-node';
import type { ServiceLevelAccess, Visitor } from '../access/ServiceLevelAccess';
import type { IncidentReader } from '../answers/IncidentReader';
import type { QualityReader } from '../answers/QualityReader';
import type { createOpenApiRouter } from '../schema/openapi';
import type { IncidentService } from '../services/IncidentService';
import type { MaintenanceService } from '../services/MaintenanceService';
import type { ProbeService } from '../services/ProbeService';
import type { ServiceBook } from '../services/ServiceBook';
import type { ServiceLevelDatabase } from '../stores/ServiceLevelDatabase';

/** The router of the description, with its types. */
export type ServiceLevelRouter = Awaited<
  ReturnType<typeof createOpenApiRouter>
>;

/** What the routes call. */
export interface RouterContext {
  access: ServiceLevelAccess;
  audit: AuditLog;
  database: ServiceLevelDatabase;
  incidents: IncidentService;
  incidentReader: IncidentReader;
  maintenances: MaintenanceService;
  probes: ProbeService;
  quality: QualityReader;
  services: ServiceBook;
  /** Who makes the request: somebody signed in, or a service of the portal. */
  visitorOf(
    request: Parameters<HttpAuthService['credentials']>[0],
  ): Promise<Visitor>;
}

/** The body of an answer, whose description leaves its shape to a type of service-levels-common. */
export function answer(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value));
}

/** Writes what was done to the trail. */
export async function record(
  { audit }: Pick<RouterContext, 'audit'>,
  actor: string,
  action: AuditAction,
  target: string,
  details: Record<string, string | number | boolean> = {},
): Promise<void> {
  await audit.record({ actor, action, outcome: 'succeeded', target, details });
}
