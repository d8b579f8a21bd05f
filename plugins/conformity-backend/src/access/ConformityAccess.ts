import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type Permission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import type { SeenApplication } from '@cloud-pi-native/plugin-canel-node';
import {
  type ConformityActions,
  conformityCheckPermission,
  conformityReadPermission,
  type conformityResourceType,
  conformityReviewPermission,
  conformityStatePermission,
  derogationAskPermission,
  derogationDecidePermission,
} from '@cloud-pi-native/plugin-conformity-common';
import type {
  Caller,
  ResourceAuthorizer,
} from '@cloud-pi-native/plugin-portal-node';
import { refusalOf } from './refusals';
import type { ProjectApplications } from './ProjectApplications';
import type { ConformityQuery, ConformityResource } from './resources';
import type { SeenApplications, SeenList } from './SeenApplications';

type ApplicationPermission = ResourcePermission<typeof conformityResourceType>;

/** Who makes a request. */
export interface Visitor {
  credentials: BackstageCredentials;
  caller: Caller;
}

/** An application that a visitor may look at. */
export interface FoundApplication extends SeenApplication {
  resource: ConformityResource;
  /** A project of the application that the visitor is a member of, for the trail. */
  project?: string;
}

/** Says what visitors see and what they may do. What is refused and would change something goes to the trail. */
export class ConformityAccess {
  readonly #options: Parameters<typeof ConformityAccess.create>[0];

  static create(options: {
    audit: AuditLog;
    authorizer: ResourceAuthorizer<
      ConformityResource,
      ConformityQuery,
      typeof conformityResourceType
    >;
    permissions: PermissionsService;
    projects: ProjectApplications;
    seen: SeenApplications;
  }): ConformityAccess {
    return new ConformityAccess(options);
  }

  private constructor(options: Parameters<typeof ConformityAccess.create>[0]) {
    this.#options = options;
  }

  /** The applications that the catalog shows to the visitor. */
  async seenBy({ credentials, caller }: Visitor): Promise<SeenList> {
    return this.#options.seen.of(credentials, caller.actor);
  }

  /**
   * An application that the visitor may look at.
   * Throws a `NotFoundError` for one that the catalog hides from them, as for one that does not exist, and a
   * `NotAllowedError` when its conformity is not theirs to read.
   */
  async find(name: string, visitor: Visitor): Promise<FoundApplication> {
    const { byRef } = await this.seenBy(visitor);
    const seen = byRef.get(`system:default/${name.toLowerCase()}`);
    if (!seen) {
      throw new NotFoundError(
        `There is no application ${name} on the map, or it is not yours to see`,
      );
    }
    const { userRef } = visitor.caller;
    const memberships = userRef
      ? await this.#options.projects.membershipsOf(userRef, seen.ref)
      : [];
    const found = {
      ...seen,
      resource: {
        owner: seen.owner,
        members: userRef
          ? memberships.map(({ role }) => ({ userRef, role }))
          : [],
      },
      project: memberships[0]?.project,
    };
    await this.toApplication(conformityReadPermission, found, visitor);
    return found;
  }

  /** Throws a `NotAllowedError` unless the permission is given on the application. */
  async toApplication(
    permission: ApplicationPermission,
    application: FoundApplication,
    visitor: Visitor,
  ): Promise<void> {
    const isAllowed = await this.#options.authorizer.isAllowed(
      permission,
      application.resource,
      visitor.credentials,
    );
    if (!isAllowed) await this.#refuse(permission, visitor, application);
  }

  /** Throws a `NotAllowedError` unless the permission is given. */
  async require(
    permission: BasicPermission,
    visitor: Visitor,
    application?: FoundApplication,
  ): Promise<void> {
    if (!(await this.#isGiven(permission, visitor))) {
      await this.#refuse(permission, visitor, application);
    }
  }

  /** Whether the visitor may read the conformity of anything at all. */
  async requireReader(visitor: Visitor): Promise<void> {
    const { kind } = await this.#options.authorizer.filterOf(
      conformityReadPermission,
      visitor.credentials,
    );
    if (kind === 'nothing') {
      await this.#refuse(conformityReadPermission, visitor);
    }
  }

  /** The person who acts: what is stated, asked and decided is never said by a service. */
  requirePerson({ caller }: Visitor): string {
    if (caller.userRef === undefined) {
      throw new NotAllowedError(
        'This is for a person to do, not for a service',
      );
    }
    return caller.userRef;
  }

  async isGovernance(visitor: Visitor): Promise<boolean> {
    return this.#isGiven(derogationDecidePermission, visitor);
  }

  /** What the visitor may do with the application. */
  async actionsOn(
    { resource }: FoundApplication,
    visitor: Visitor,
  ): Promise<ConformityActions> {
    const [state, check, ask] = await this.#options.authorizer.areAllowed(
      [
        conformityStatePermission,
        conformityCheckPermission,
        derogationAskPermission,
      ],
      resource,
      visitor.credentials,
    );
    const isPerson = visitor.caller.userRef !== undefined;
    return {
      state: state && isPerson,
      check,
      ask: ask && isPerson,
      review:
        isPerson && (await this.#isGiven(conformityReviewPermission, visitor)),
      decide: isPerson && (await this.isGovernance(visitor)),
    };
  }

  /** Refuses, in words, what no permission decides by itself. */
  async refuse(
    permission: Permission,
    visitor: Visitor,
    application: FoundApplication,
    reason: string,
  ): Promise<never> {
    return this.#refuse(permission, visitor, application, reason);
  }

  async #isGiven(
    permission: BasicPermission,
    { credentials }: Visitor,
  ): Promise<boolean> {
    const [{ result }] = await this.#options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }

  async #refuse(
    permission: Permission,
    { caller }: Visitor,
    application?: FoundApplication,
    reason: string = refusalOf(permission.name),
  ): Promise<never> {
    if (permission.attributes.action !== 'read') {
      await this.#options.audit.record({
        actor: caller.actor,
        action: permission.name,
        outcome: 'denied',
        ...(application && { target: application.ref }),
        ...(application?.project && { project: application.project }),
      });
    }
    throw new NotAllowedError(reason);
  }
}
