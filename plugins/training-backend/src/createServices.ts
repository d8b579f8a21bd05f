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
import type { MirrorsService } from '@cloud-pi-native/plugin-mirrors-node';
import {
  readCaller,
  ResourceAuthorizer,
  Notifier,
} from '@cloud-pi-native/plugin-portal-node';
import type { SkillsService } from '@cloud-pi-native/plugin-skills-node';
import { trainingPeopleResourceRef } from './access/resources';
import type { TeamDirectory } from './access/TeamDirectory';
import { TrainingAccess } from './access/TrainingAccess';
import { FigureAnswers } from './answers/FigureAnswers';
import { OwnAnswers } from './answers/OwnAnswers';
import { AutomaticProofs } from './checks/AutomaticProofs';
import type { ReadForge } from './checks/PortalFacts';
import type { RouterContext } from './router/RouterContext';
import { FollowingService } from './services/FollowingService';
import { LibraryBook } from './services/LibraryBook';
import { SkillRaiser } from './services/SkillRaiser';
import { TrainingAnnouncer } from './services/TrainingAnnouncer';
import type { TrainingDatabase } from './stores/TrainingDatabase';

/** What the plugin is given. */
export interface ServicesOptions {
  audit: AuditLog;
  auth: AuthService;
  catalog: CatalogService;
  database: TrainingDatabase;
  forge: ReadForge;
  httpAuth: HttpAuthService;
  idleDays: number;
  logger: LoggerService;
  mirrors: Pick<MirrorsService, 'listMirrors'>;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  serviceTeam: string;
  skills: Pick<SkillsService, 'addProof' | 'getPerson'>;
  teams: TeamDirectory;
  userInfo: UserInfoService;
}

/** Puts the services of the plugin together. */
export function createServices(
  options: ServicesOptions,
): RouterContext & { raiser: SkillRaiser } {
  const book = LibraryBook.create(options);
  const raiser = SkillRaiser.create(options);
  const announcer = TrainingAnnouncer.create({
    ...options,
    notifier: Notifier.create({ ...options, topic: 'training' }),
  });
  const following = FollowingService.create({
    ...options,
    announcer,
    book,
    raiser,
  });
  const access = TrainingAccess.create({
    ...options,
    authorizer: ResourceAuthorizer.create({
      permissions: options.permissions,
      ruleset: options.permissionsRegistry.getPermissionRuleset(
        trainingPeopleResourceRef,
      ),
    }),
  });
  return {
    access,
    announcer,
    automatic: AutomaticProofs.create({
      ...options,
      announcer,
      book,
      following,
    }),
    book,
    database: options.database,
    figures: FigureAnswers.create({ ...options, book }),
    following,
    own: OwnAnswers.create({ ...options, access, book }),
    raiser,
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
