import type {
  AuthService,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import {
  readCaller,
  ResourceAuthorizer,
  Notifier,
} from '@cloud-pi-native/plugin-portal-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { quotasLedgerPermission } from '@cloud-pi-native/plugin-quotas-common';
import { QuotasAccess } from './access/QuotasAccess';
import { quotasResourceRef } from './access/resources';
import { Previews } from './answers/Previews';
import { QuotaAnswers } from './answers/QuotaAnswers';
import { SummaryTable } from './answers/SummaryTable';
import type { RouterContext } from './router/RouterContext';
import { ChangeService } from './services/ChangeService';
import { ClusterBook } from './services/ClusterBook';
import { Ledger } from './services/Ledger';
import { LedgerProjects } from './services/LedgerProjects';
import { QuotaAnnouncer } from './services/QuotaAnnouncer';
import { Reconciler } from './services/Reconciler';
import { RoomFinder } from './services/RoomFinder';
import type { QuotasDatabase } from './stores/QuotasDatabase';

/** What the plugin is given. */
export interface ServicesOptions {
  audit: AuditLog;
  auth: AuthService;
  catalog: CatalogService;
  database: QuotasDatabase;
  /** Entity reference of the group told of requests. */
  deciders: string;
  events: EventsService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  projects: ProjectsService;
  userInfo: UserInfoService;
}

/** Puts the services of the plugin together. */
export function createServices(
  options: ServicesOptions,
): RouterContext & { clusters: ClusterBook } {
  const { database, httpAuth, permissions, userInfo } = options;
  const access = QuotasAccess.create({
    ...options,
    authorizer: ResourceAuthorizer.create({
      permissions,
      ruleset:
        options.permissionsRegistry.getPermissionRuleset(quotasResourceRef),
    }),
  });
  const clusters = ClusterBook.create(options);
  const room = RoomFinder.create({ database });
  const parts = { clusters, database, room };
  const credentialsOf: typeof httpAuth.credentials =
    httpAuth.credentials.bind(httpAuth);
  return {
    access,
    answers: QuotaAnswers.create({ access, database }),
    changes: ChangeService.create({
      announcer: QuotaAnnouncer.create({
        ...options,
        notifier: Notifier.create({ ...options, topic: 'quotas' }),
      }),
      database,
    }),
    clusters,
    database,
    ledger: Ledger.create(parts),
    previews: Previews.create(parts),
    projects: LedgerProjects.create(parts),
    reconciler: Reconciler.create({ clusters, database }),
    summaries: SummaryTable.create({ database }),
    visitorOf: async request =>
      access.readVisitor(
        await credentialsOf(request, { allow: ['user', 'service'] }),
      ),
    requireLedger: async request => {
      const credentials = await credentialsOf(request, {
        allow: ['user', 'service'],
      });
      const caller = await readCaller(credentials, userInfo);
      await access.require(quotasLedgerPermission, { credentials, caller });
    },
  };
}
