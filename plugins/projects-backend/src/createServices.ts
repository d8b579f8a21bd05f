import type {
  AuthService,
  DiscoveryService,
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
  PluginClient,
  ResourceAuthorizer,
  readCaller,
  Notifier,
} from '@cloud-pi-native/plugin-portal-node';
import type { ProjectProvisioner } from '@cloud-pi-native/plugin-projects-node';
import type { QuotasService } from '@cloud-pi-native/plugin-quotas-node';
import type { Settings } from './Settings';
import {
  ProjectRunner,
  Provisioners,
  RunEngine,
  RunOutcomes,
  ServiceRunner,
} from './engine';
import { accessRequestResourceRef, projectResourceRef } from './permissions';
import { Access, type RouterContext } from './router';
import type { ProjectsDatabase } from './stores';
import { EnrolmentReconciler } from './services/EnrolmentReconciler';
import { EnrolmentService } from './services/EnrolmentService';
import { EnrolmentStarter } from './services/EnrolmentStarter';
import { PlatformCatalog } from './services/PlatformCatalog';
import { ProjectAnnouncer } from './services/ProjectAnnouncer';
import { ProjectChanges } from './services/ProjectChanges';
import { ProjectQuotas } from './services/ProjectQuotas';
import { ProjectService } from './services/ProjectService';
import { QuotaReconciler } from './services/QuotaReconciler';
import { RequestAnnouncer } from './services/RequestAnnouncer';
import { RequestRules } from './services/RequestRules';
import { RequestService } from './services/RequestService';
import { ScaffolderTasks } from './services/ScaffolderTasks';
import { ServiceOverview } from './services/ServiceOverview';

/** What the plugin is given. */
export interface ServicesOptions {
  audit: AuditLog;
  auth: AuthService;
  catalog: CatalogService;
  database: ProjectsDatabase;
  discovery: DiscoveryService;
  events: EventsService;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  provisioners: ProjectProvisioner[];
  quotas: QuotasService;
  settings: Settings;
  userInfo: UserInfoService;
}

/** Puts the services of the plugin together. */
export function createServices(options: ServicesOptions): RouterContext & {
  engine: RunEngine;
  quotaReconciler: QuotaReconciler;
  reconciler: EnrolmentReconciler;
} {
  const { auth, database, logger, settings } = options;
  const catalog = PlatformCatalog.create(options);
  const rules = RequestRules.create({
    catalog,
    projects: database.projects,
    termsVersion: settings.terms.version,
    allowInsecureLoopback: settings.allowInsecureLoopback,
  });
  const quotaReconciler = QuotaReconciler.create(options);
  const quotas = ProjectQuotas.create({
    ...options,
    reconciler: quotaReconciler,
  });
  const notifier = Notifier.create({ ...options, topic: 'projects' });
  const { serviceTeam } = settings;
  const announcer = ProjectAnnouncer.create({
    ...options,
    notifier,
    requests: database.requests,
    serviceTeam,
  });

  const provisioners = Provisioners.create(options.provisioners);
  const outcomes = RunOutcomes.create({ database, announcer });
  const runner = ProjectRunner.create({
    database,
    provisioners,
    outcomes,
    serviceRunner: ServiceRunner.create({
      database,
      provisioners,
      stepTimeoutMilliseconds: settings.runs.stepTimeoutMilliseconds,
    }),
  });
  const engine = RunEngine.create({
    database,
    runner,
    logger,
    ...settings.runs,
  });

  const tasks = ScaffolderTasks.create({
    auth,
    client: PluginClient.create({ ...options, pluginId: 'scaffolder' }),
    templateRef: settings.enrolmentTemplate,
  });
  const starter = EnrolmentStarter.create({ database, tasks, logger });
  const enrolment = EnrolmentService.create({
    database,
    rules,
    provisioners,
    engine,
    outcomes,
    announcer,
  });

  return {
    access: Access.create({
      ...options,
      requests: authorizerOf(options, accessRequestResourceRef),
      projects: authorizerOf(options, projectResourceRef),
    }),
    catalog,
    database,
    engine,
    enrolment,
    overview: ServiceOverview.create({ database, provisioners }),
    projects: ProjectService.create({
      database,
      rules,
      provisioners,
      changes: ProjectChanges.create({
        database,
        provisioners,
        engine,
        announcer,
      }),
      quotas,
    }),
    quotaReconciler,
    reconciler: EnrolmentReconciler.create({
      database,
      starter,
      tasks,
      enrolment,
      logger,
    }),
    requests: RequestService.create({
      database,
      rules,
      starter,
      quotas,
      announcer: RequestAnnouncer.create({
        ...options,
        notifier,
        serviceTeam,
      }),
    }),
    rules,
    terms: settings.terms,
    visitorOf: async req => {
      const credentials = await options.httpAuth.credentials(req, {
        allow: ['user', 'service'],
      });
      return {
        credentials,
        caller: await readCaller(credentials, options.userInfo),
      };
    },
  };
}

function authorizerOf<TResource, TQuery, TResourceType extends string>(
  { permissions, permissionsRegistry }: ServicesOptions,
  resourceRef: Parameters<
    typeof permissionsRegistry.getPermissionRuleset<
      TResourceType,
      TResource,
      TQuery
    >
  >[0],
) {
  return ResourceAuthorizer.create({
    permissions,
    ruleset: permissionsRegistry.getPermissionRuleset(resourceRef),
  });
}
