import type {
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type Permission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import type {
  HasProjectRoleParams,
  ProjectRole,
} from '@cloud-pi-native/plugin-portal-common';
import {
  type Caller,
  matchesCriteria,
  readCaller,
  type ResourceAuthorizer,
  type ResourceOfProject,
  toProjectsFilter,
} from '@cloud-pi-native/plugin-portal-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import {
  quotaChangeAskPermission,
  quotaChangeDecidePermission,
  quotasReadPermission,
  type quotasResourceType,
} from '@cloud-pi-native/plugin-quotas-common';
import { refusalOf } from './refusals';

type ProjectPermission = ResourcePermission<typeof quotasResourceType>;

/** Who makes a request, with their roles on projects at the time of the request. */
export interface Visitor {
  credentials: BackstageCredentials;
  caller: Caller;
  /** By slug. */
  memberships: Record<string, ProjectRole>;
}

/** Says what visitors see and what they may do. What is refused and would change something goes to the trail. */
export class QuotasAccess {
  readonly #options: Parameters<typeof QuotasAccess.create>[0];

  static create(options: {
    audit: AuditLog;
    auth: AuthService;
    authorizer: ResourceAuthorizer<
      ResourceOfProject,
      HasProjectRoleParams,
      typeof quotasResourceType
    >;
    permissions: PermissionsService;
    projects: ProjectsService;
    userInfo: UserInfoService;
  }): QuotasAccess {
    return new QuotasAccess(options);
  }

  private constructor(options: Parameters<typeof QuotasAccess.create>[0]) {
    this.#options = options;
  }

  async readVisitor(credentials: BackstageCredentials): Promise<Visitor> {
    const { auth, projects, userInfo } = this.#options;
    const caller = await readCaller(credentials, userInfo);
    const memberships =
      caller.userRef === undefined
        ? {}
        : await projects.getMemberships(caller.userRef, {
            credentials: await auth.getOwnServiceCredentials(),
          });
    return { credentials, caller, memberships };
  }

  /** Throws a `NotAllowedError` unless the permission is given on the project. */
  async toProject(
    permission: ProjectPermission,
    slug: string,
    visitor: Visitor,
  ): Promise<void> {
    const isAllowed = await this.#options.authorizer.isAllowed(
      permission,
      resourceOf(slug, visitor),
      visitor.credentials,
    );
    if (!isAllowed) await this.refuse(permission, visitor, slug);
  }

  /** Throws a `NotAllowedError` unless the permission is given. */
  async require(
    permission: BasicPermission,
    visitor: Pick<Visitor, 'credentials' | 'caller'>,
    slug?: string,
  ): Promise<void> {
    if (!(await this.#isGiven(permission, visitor.credentials))) {
      await this.refuse(permission, visitor, slug);
    }
  }

  /**
   * Which projects the visitor may read. Throws a `NotAllowedError` when the policy gives them none, whatever they are
   * a member of.
   */
  async seenBy(visitor: Visitor): Promise<(slug: string) => boolean> {
    const filter = await this.#options.authorizer.filterOf(
      quotasReadPermission,
      visitor.credentials,
    );
    // The policy's conditions are about the visitor; nobody else's memberships are known here.
    const projects = await toProjectsFilter(filter, async userRef =>
      userRef === visitor.caller.userRef ? visitor.memberships : {},
    );
    switch (projects.kind) {
      case 'everything':
        return () => true;
      case 'matching':
        return slug =>
          matchesCriteria(projects.criteria, one =>
            one.projects.includes(slug),
          );
      default:
        return this.refuse(quotasReadPermission, visitor);
    }
  }

  /** What the visitor may do with the quotas of projects, in their order. */
  async actionsOn(
    slugs: readonly string[],
    visitor: Visitor,
  ): Promise<{ mayAsk: boolean; mayDecide: boolean; userRef?: string }[]> {
    const { userRef } = visitor.caller;
    const [asks, mayDecide] = await Promise.all([
      this.#options.authorizer.areAllowedOn(
        [quotaChangeAskPermission],
        slugs.map(slug => resourceOf(slug, visitor)),
        visitor.credentials,
      ),
      this.#isGiven(quotaChangeDecidePermission, visitor.credentials),
    ]);
    return asks.map(([mayAsk]) => ({ mayAsk, mayDecide, userRef }));
  }

  /** The person who acts: what is asked and decided is never said by a service. */
  requirePerson({ caller }: Visitor): string {
    if (caller.userRef === undefined) {
      throw new NotAllowedError(
        'This is for a person to do, not for a service',
      );
    }
    return caller.userRef;
  }

  /** Refuses for want of a permission. */
  async refuse(
    permission: Permission,
    visitor: Pick<Visitor, 'caller'>,
    slug?: string,
  ): Promise<never> {
    return this.deny(permission, visitor, slug, refusalOf(permission.name));
  }

  /** Refuses, in words, and writes it down when something would have changed. */
  async deny(
    permission: Permission,
    { caller }: Pick<Visitor, 'caller'>,
    slug: string | undefined,
    reason: string,
  ): Promise<never> {
    if (permission.attributes.action !== 'read') {
      await this.#options.audit.record({
        actor: caller.actor,
        action: permission.name,
        outcome: 'denied',
        ...(slug !== undefined && { project: slug }),
      });
    }
    throw new NotAllowedError(reason);
  }

  async #isGiven(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [{ result }] = await this.#options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }
}

function resourceOf(
  slug: string,
  { caller: { userRef }, memberships }: Visitor,
): ResourceOfProject {
  const role = memberships[slug];
  return { members: userRef && role ? [{ userRef, role }] : [] };
}
