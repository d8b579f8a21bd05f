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
import { personResourceRef, teamResourceRef } from './access/resources';
import { SkillsAccess } from './access/SkillsAccess';
import type { TeamDirectory } from './access/TeamDirectory';
import { SkillAnswers } from './answers/SkillAnswers';
import { TeamAnswers } from './answers/TeamAnswers';
import { ValidationAnswers } from './answers/ValidationAnswers';
import type { SkillsConfig } from './readSkillsConfig';
import type { RouterContext } from './router/RouterContext';
import { AssessmentService } from './services/AssessmentService';
import { ExpiryReminders } from './services/ExpiryReminders';
import { SkillBook } from './services/SkillBook';
import { SkillsAnnouncer } from './services/SkillsAnnouncer';
import type { SkillsDatabase } from './stores/SkillsDatabase';

/** What the plugin is given. */
export interface ServicesOptions {
  audit: AuditLog;
  auth: AuthService;
  catalog: CatalogService;
  database: SkillsDatabase;
  directory: TeamDirectory;
  httpAuth: HttpAuthService;
  logger: LoggerService;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  settings: SkillsConfig;
  userInfo: UserInfoService;
}

/** Puts the services of the plugin together. */
export function createServices(
  options: ServicesOptions,
): RouterContext & { reminders: ExpiryReminders } {
  const { database, directory, permissions, permissionsRegistry } = options;
  const { rule, serviceTeam, reminderDays } = options.settings;
  const skills = SkillBook.create(options);
  const notifier = Notifier.create({ ...options, topic: 'skills' });
  const announcer = SkillsAnnouncer.create({
    ...options,
    notifier,
    serviceTeam,
  });
  const access = SkillsAccess.create({
    ...options,
    people: ResourceAuthorizer.create({
      permissions,
      ruleset: permissionsRegistry.getPermissionRuleset(personResourceRef),
    }),
    teams: ResourceAuthorizer.create({
      permissions,
      ruleset: permissionsRegistry.getPermissionRuleset(teamResourceRef),
    }),
  });
  return {
    access,
    announcer,
    answers: SkillAnswers.create({ database, skills }),
    assessments: AssessmentService.create({ announcer, database }),
    database,
    directory,
    reminders: ExpiryReminders.create({
      database,
      notifier,
      skills,
      days: reminderDays,
    }),
    rule,
    skills,
    teams: TeamAnswers.create({ database, rule, skills }),
    validations: ValidationAnswers.create({ access, database, skills }),
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
