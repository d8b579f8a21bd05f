import type {
  AuthService,
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type { ResourcePermission } from '@backstage/plugin-permission-common';
import {
  mirrorReadPermission,
  mirrorSetCredentialsPermission,
  mirrorSyncPermission,
  mirrorUpdatePermission,
  type MirrorAction,
} from '@cloud-pi-native/plugin-mirrors-common';
import type {
  HasProjectRoleParams,
  ProjectRole,
} from '@cloud-pi-native/plugin-portal-common';
import {
  readCaller,
  toProjectsFilter,
  type Caller,
  type ResourceAuthorizer,
  type ResourceOfProject,
} from '@cloud-pi-native/plugin-portal-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type { MirrorStore, StoredMirror } from '../stores/MirrorStore';

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
    authorizer: ResourceAuthorizer<
      ResourceOfProject,
      HasProjectRoleParams,
      'mirror'
    >;
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
    // The policy's conditions are about the caller; nobody else's memberships are known here.
    const membershipsOf = async (userRef: string) =>
      userRef === caller.userRef ? caller.memberships : {};
    return mirrors.list(query, await toProjectsFilter(filter, membershipsOf));
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
): ResourceOfProject {
  const { userRef, memberships } = caller;
  const role = memberships[mirror.project];
  return { members: userRef && role ? [{ userRef, role }] : [] };
}
