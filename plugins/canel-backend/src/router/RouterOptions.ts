import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { CanelRecordSink } from '@cloud-pi-native/plugin-canel-node';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import type express from 'express';
import type { MapKeeper } from '../graph/MapKeeper';
import type { ImportService } from '../imports';
import type { LayoutKeeper } from '../layout/LayoutKeeper';
import type { createOpenApiRouter } from '../schema/openapi';
import type { ApplicationEditor } from '../services/ApplicationEditor';
import type { CanelAccess } from '../services/CanelAccess';
import type { MapAnswers } from '../services/MapAnswers';
import type { SourceReader } from '../services/SourceReader';
import type { SourceRowStore } from '../stores/SourceRowStore';
import type { ViewStore } from '../stores/ViewStore';

/** The router of the description, with its types. */
export type CanelRouter = Awaited<ReturnType<typeof createOpenApiRouter>>;

/** What the routes call. */
export interface RouterOptions {
  httpAuth: HttpAuthService;
  access: CanelAccess;
  audit: AuditLog;
  editor: ApplicationEditor;
  imports: ImportService;
  keeper: MapKeeper;
  layouts: LayoutKeeper;
  maps: MapAnswers;
  reader: SourceReader;
  sink: CanelRecordSink;
  store: SourceRowStore;
  views: ViewStore;
}

/** Who calls: somebody signed in, or a service of the portal. */
export async function credentialsOf(
  { httpAuth }: Pick<RouterOptions, 'httpAuth'>,
  request: unknown,
) {
  return httpAuth.credentials(request as express.Request, {
    allow: ['user', 'service'],
  });
}
