import type {
  AuthService,
  HttpAuthService,
  LoggerService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import { readCaller, Notifier } from '@cloud-pi-native/plugin-portal-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import { ServiceLevelAccess } from './access/ServiceLevelAccess';
import { IncidentReader } from './answers/IncidentReader';
import { QualityReader } from './answers/QualityReader';
import { ProbeWorker } from './probes/ProbeWorker';
import type { ServiceLevelConfig } from './readServiceLevelConfig';
import type { RouterContext } from './router/RouterContext';
import { createCalendars } from './services/Calendars';
import { IncidentAnnouncer } from './services/IncidentAnnouncer';
import { IncidentKeeper } from './services/IncidentKeeper';
import { IncidentService } from './services/IncidentService';
import { MaintenanceService } from './services/MaintenanceService';
import { OnceNotifier } from './services/OnceNotifier';
import { ProbeService } from './services/ProbeService';
import { ProjectReach } from './services/ProjectReach';
import { RollupKeeper } from './services/RollupKeeper';
import { ServiceBook } from './services/ServiceBook';
import type { ServiceLevelDatabase } from './stores/ServiceLevelDatabase';

/** What the plugin is given. */
export interface ServicesOptions {
  audit: AuditLog;
  auth: AuthService;
  catalog: CatalogService;
  database: ServiceLevelDatabase;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  projects: ProjectsService;
  settings: ServiceLevelConfig;
  userInfo: UserInfoService;
}

/** Puts the services of the plugin together. */
export function createServices(options: ServicesOptions): RouterContext & {
  keeper: IncidentKeeper;
  rollups: RollupKeeper;
  worker: ProbeWorker;
} {
  const { audit, database, settings } = options;
  const calendars = createCalendars(settings.businessHours);
  const services = ServiceBook.create(options);
  const reach = ProjectReach.create(options);
  const notifier = OnceNotifier.create({
    notices: database.notices,
    notifier: Notifier.create({ ...options, topic: 'service-levels' }),
  });
  const announcer = IncidentAnnouncer.create({
    notices: database.notices,
    notifier,
    operators: settings.operators,
    reach,
  });
  const parts = { announcer, calendars, database, notifier, reach, services };
  const keeper = IncidentKeeper.create(parts);
  const worker = ProbeWorker.create({
    logger: options.logger,
    probes: database.probes,
    onChange: async () => keeper.reconcile(Date.now()),
  });
  return {
    access: ServiceLevelAccess.create({ ...options, reach }),
    audit,
    database,
    incidents: IncidentService.create(parts),
    incidentReader: IncidentReader.create(parts),
    keeper,
    maintenances: MaintenanceService.create(parts),
    probes: ProbeService.create({
      allowedHosts: settings.allowedHosts,
      logger: options.logger,
      probes: database.probes,
      services,
      worker,
    }),
    quality: QualityReader.create(parts),
    rollups: RollupKeeper.create({
      ...parts,
      retention: settings.retention,
    }),
    services,
    visitorOf: async request => {
      const credentials = await options.httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return {
        credentials,
        caller: await readCaller(credentials, options.userInfo),
      };
    },
    worker,
  };
}
