import type {
  AuthService,
  HttpAuthService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import {
  readCaller,
  ResourceAuthorizer,
  Notifier,
} from '@cloud-pi-native/plugin-portal-node';
import { ConformityAccess } from './access/ConformityAccess';
import type { ProjectApplications } from './access/ProjectApplications';
import { conformityResourceRef } from './access/resources';
import type { SeenApplications } from './access/SeenApplications';
import { ApplicationAnswers } from './answers/ApplicationAnswers';
import type { CheckRunner } from './checks/CheckRunner';
import type { RouterContext } from './router/RouterContext';
import { ApplicationChanges } from './services/ApplicationChanges';
import { CheckResultRecorder } from './services/CheckResultRecorder';
import { ConformityAnnouncer } from './services/ConformityAnnouncer';
import { DerogationReminders } from './services/DerogationReminders';
import { DerogationService } from './services/DerogationService';
import type { DossierWriter } from './services/DossierWriter';
import { RequirementBook } from './services/RequirementBook';
import { ScoreKeeper } from './services/ScoreKeeper';
import { StatementService } from './services/StatementService';
import type { ConformityDatabase } from './stores/ConformityDatabase';
import { ConformityTable } from './table/ConformityTable';

/** What the plugin is given. */
export interface ServicesOptions {
  audit: AuditLog;
  auth: AuthService;
  catalog: CatalogService;
  database: ConformityDatabase;
  dossiers?: DossierWriter;
  /** Entity reference of the group that decides on derogations. */
  governance: string;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  projects: ProjectApplications;
  runner: CheckRunner;
  seen: SeenApplications;
  userInfo: UserInfoService;
}

/** Puts the services of the plugin together. */
export function createServices(options: ServicesOptions): RouterContext & {
  recorder: CheckResultRecorder;
  reminders: DerogationReminders;
  scores: ScoreKeeper;
} {
  const { database, runner } = options;
  const checks = runner.descriptions;
  const requirements = RequirementBook.create({ ...options, checks });
  const table = ConformityTable.create({ database, requirements });
  const changes = ApplicationChanges.create({ database, requirements });
  const notifier = Notifier.create({ ...options, topic: 'conformity' });
  const announcer = ConformityAnnouncer.create({ ...options, notifier });
  return {
    access: ConformityAccess.create({
      ...options,
      authorizer: ResourceAuthorizer.create({
        permissions: options.permissions,
        ruleset: options.permissionsRegistry.getPermissionRuleset(
          conformityResourceRef,
        ),
      }),
    }),
    announcer,
    answers: ApplicationAnswers.create({ database, requirements }),
    database,
    derogations: DerogationService.create({ announcer, changes, database }),
    dossiers: options.dossiers,
    recorder: CheckResultRecorder.create({ changes, database }),
    reminders: DerogationReminders.create({ ...options, notifier }),
    requirements,
    runner,
    scores: ScoreKeeper.create({ database, table }),
    statements: StatementService.create({
      announcer,
      changes,
      checks,
      database,
    }),
    table,
    visitorOf: async request => {
      const credentials = await options.httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      return {
        credentials,
        caller: await readCaller(credentials, options.userInfo),
      };
    },
  };
}
