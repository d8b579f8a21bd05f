import type {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type {
  PermissionCriteria,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import {
  mirrorReadPermission,
  mirrorSetCredentialsPermission,
  mirrorSyncPermission,
  mirrorUpdatePermission,
  type MirrorAction,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import {
  readCaller,
  type Caller,
  type ResourceAuthorizer,
} from '@cloud-pi-native/plugin-portal-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type {
  MirrorStore,
  ProjectsFilter,
  StoredMirror,
} from '../stores/MirrorStore';
import type { MemberQuery, MirrorResource } from './mirrorRules';

type MirrorPermission = ResourcePermission<'mirror'>;

const actions: [MirrorAction, MirrorPermission][] = [
  ['sync', mirrorSyncPermission],
  ['set-credentials', mirrorSetCredentialsPermission],
  ['update', mirrorUpdatePermission],
];

/** Who makes a request, with their roles on projects. */
export interface MirrorCaller extends Caller {
  credentials: BackstageCredentials;
  /** Role on each project, by slug. */
  memberships: Record<string, ProjectRole>;
}

/** Decides what a caller may do with mirrors. Memberships are those of projects at the time of the request. */
export class MirrorAccess {
  readonly #options: Parameters<typeof MirrorAccess.create>[0];

  static create(options: {
    auth: AuthService;
    userInfo: UserInfoService;
    projects: ProjectsService;
    mirrors: MirrorStore;
    authorizer: ResourceAuthorizer<MirrorResource, MemberQuery, 'mirror'>;
  }): MirrorAccess {
    return new MirrorAccess(options);
  }

  private constructor(options: Parameters<typeof MirrorAccess.create>[0]) {
    this.#options = options;
  }

  async readCaller(credentials: BackstageCredentials): Promise<MirrorCaller> {
    const { auth, userInfo, projects } = this.#options;
    const caller = await readCaller(credentials, userInfo);
    const memberships =
      caller.userRef === undefined
        ? {}
        : await projects.getMemberships(caller.userRef, {
            credentials: await auth.getOwnServiceCredentials(),
          });
    return { ...caller, credentials, memberships };
  }

  /** Throws a `NotFoundError`, or a `NotAllowedError` when the permission is not given on the mirror. */
  async load(
    id: string,
    permission: MirrorPermission,
    caller: MirrorCaller,
  ): Promise<StoredMirror> {
    const { mirrors, authorizer } = this.#options;
    const mirror = await mirrors.find(id);
    if (!mirror) throw new NotFoundError(`There is no mirror ${id}`);
    await authorizer.authorize(
      permission,
      resourceOf(mirror, caller),
      caller.credentials,
    );
    return mirror;
  }

  /** The mirrors that the caller may read. */
  async list(
    query: { project?: string; repository?: string },
    caller: MirrorCaller,
  ): Promise<StoredMirror[]> {
    const { mirrors, authorizer } = this.#options;
    const filter = await authorizer.filterOf(
      mirrorReadPermission,
      caller.credentials,
    );
    switch (filter.kind) {
      case 'everything':
        return mirrors.list(query);
      case 'matching':
        return mirrors.list({
          ...query,
          criteria: toProjects(filter.criteria, caller),
        });
      default:
        return [];
    }
  }

  /** What the caller may do with each mirror. */
  async allowedActions(
    mirrors: readonly StoredMirror[],
    caller: MirrorCaller,
  ): Promise<MirrorAction[][]> {
    const decisions = await this.#options.authorizer.areAllowedOn(
      actions.map(([, permission]) => permission),
      mirrors.map(mirror => resourceOf(mirror, caller)),
      caller.credentials,
    );
    return decisions.map(allowed =>
      actions.filter((_, index) => allowed[index]).map(([action]) => action),
    );
  }
}

function resourceOf(
  mirror: StoredMirror,
  caller: MirrorCaller,
): MirrorResource {
  const role = caller.memberships[mirror.project];
  return {
    project: mirror.project,
    members: caller.userRef && role ? { [caller.userRef]: role } : {},
  };
}

/** Turns « has a role » into « is of one of these projects », which the database knows. */
function toProjects(
  criteria: PermissionCriteria<MemberQuery>,
  caller: MirrorCaller,
): PermissionCriteria<ProjectsFilter> {
  if (isAndCriteria(criteria)) {
    const [first, ...rest] = criteria.allOf;
    return {
      allOf: [
        toProjects(first, caller),
        ...rest.map(child => toProjects(child, caller)),
      ],
    };
  }
  if (isOrCriteria(criteria)) {
    const [first, ...rest] = criteria.anyOf;
    return {
      anyOf: [
        toProjects(first, caller),
        ...rest.map(child => toProjects(child, caller)),
      ],
    };
  }
  if (isNotCriteria(criteria)) {
    return { not: toProjects(criteria.not, caller) };
  }
  const { userRef, roles } = criteria;
  return {
    projects:
      userRef === caller.userRef
        ? Object.entries(caller.memberships)
            .filter(([, role]) => roles.includes(role))
            .map(([project]) => project)
        : [],
  };
}
