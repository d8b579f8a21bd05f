import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import type {
  Caller,
  ResourceAuthorizer,
  ResourceFilter,
} from '@cloud-pi-native/plugin-portal-node';
import {
  type AccessRequest,
  type Project,
  RESOURCE_TYPE_ACCESS_REQUEST,
  RESOURCE_TYPE_PROJECT,
  accessRequestCommentPermission,
  accessRequestDecidePermission,
  accessRequestReadPermission,
  accessRequestUpdatePermission,
  allowedProjectActions,
  allowedRequestActions,
  projectArchivePermission,
  projectManageMembersPermission,
  projectReadPermission,
  projectRetryPermission,
  projectUpdatePermission,
} from '@cloud-pi-native/plugin-projects-common';
import type {
  AccessRequestFilter,
  AccessRequestResource,
  MemberFilter,
  ProjectResource,
} from '../permissions';
import type { ProjectsDatabase, StoredProject, StoredRequest } from '../stores';

type RequestPermission = ResourcePermission<
  typeof RESOURCE_TYPE_ACCESS_REQUEST
>;
type ProjectPermission = ResourcePermission<typeof RESOURCE_TYPE_PROJECT>;

/** Who makes a request to the router. */
export interface Visitor {
  credentials: BackstageCredentials;
  caller: Caller;
}

/** Permissions of a visitor on requests and projects. What is denied and would change something goes to the trail. */
export class Access {
  readonly #database: ProjectsDatabase;
  readonly #permissions: PermissionsService;
  readonly #requests: ResourceAuthorizer<
    AccessRequestResource,
    AccessRequestFilter
  >;
  readonly #projects: ResourceAuthorizer<ProjectResource, MemberFilter>;
  readonly #audit: AuditLog;

  static create(options: {
    database: ProjectsDatabase;
    permissions: PermissionsService;
    requests: ResourceAuthorizer<AccessRequestResource, AccessRequestFilter>;
    projects: ResourceAuthorizer<ProjectResource, MemberFilter>;
    audit: AuditLog;
  }): Access {
    return new Access(options);
  }

  private constructor(options: Parameters<typeof Access.create>[0]) {
    this.#database = options.database;
    this.#permissions = options.permissions;
    this.#requests = options.requests;
    this.#projects = options.projects;
    this.#audit = options.audit;
  }

  /** Throws a `NotAllowedError` unless the permission, which is about nothing in particular, is given. */
  async toPermission(
    permission: BasicPermission,
    visitor: Visitor,
  ): Promise<void> {
    const [{ result }] = await this.#permissions.authorize([{ permission }], {
      credentials: visitor.credentials,
    });
    if (result !== AuthorizeResult.ALLOW) {
      await this.#denied(visitor, permission.name);
      throw new NotAllowedError(
        `The permission '${permission.name}' is not given to you`,
      );
    }
  }

  /** Throws a `NotFoundError` or a `NotAllowedError` unless the permission is given on the request. */
  async toRequest(
    permission: RequestPermission,
    id: string,
    visitor: Visitor,
  ): Promise<void> {
    const [resource] = await this.#database.requests.getResources([id]);
    if (!resource) throw new NotFoundError(`There is no request '${id}'`);
    await this.#authorize(
      visitor,
      permission,
      async () =>
        this.#requests.authorize(permission, resource, visitor.credentials),
      { target: id },
    );
  }

  /** Throws a `NotFoundError` or a `NotAllowedError` unless the permission is given on the project. */
  async toProject(
    permission: ProjectPermission,
    slug: string,
    visitor: Visitor,
  ): Promise<void> {
    const [resource] = await this.#database.projects.getResources([slug]);
    if (!resource) throw new NotFoundError(`There is no project '${slug}'`);
    await this.#authorize(
      visitor,
      permission,
      async () =>
        this.#projects.authorize(permission, resource, visitor.credentials),
      { project: slug },
    );
  }

  async requestFilter(
    visitor: Visitor,
  ): Promise<ResourceFilter<AccessRequestFilter>> {
    return this.#requests.filterOf(
      accessRequestReadPermission,
      visitor.credentials,
    );
  }

  async projectFilter(visitor: Visitor): Promise<ResourceFilter<MemberFilter>> {
    return this.#projects.filterOf(projectReadPermission, visitor.credentials);
  }

  /** The request as the visitor sees it. */
  async presentRequest(
    request: StoredRequest,
    visitor: Visitor,
  ): Promise<AccessRequest> {
    const [resource] = await this.#database.requests.getResources([request.id]);
    if (!resource)
      throw new NotFoundError(`There is no request '${request.id}'`);
    const [mayComment, mayUpdate, mayDecide] = await this.#requests.areAllowed(
      [
        accessRequestCommentPermission,
        accessRequestUpdatePermission,
        accessRequestDecidePermission,
      ],
      resource,
      visitor.credentials,
    );
    const { userRef } = visitor.caller;
    return {
      ...request,
      allowed: allowedRequestActions(request.state, {
        isRequester: userRef === request.requester,
        mayComment,
        mayUpdate,
        // A person decides, whatever a service may.
        mayDecide: mayDecide && userRef !== undefined,
      }),
    };
  }

  /** The project as the visitor sees it. */
  async presentProject(
    project: StoredProject,
    visitor: Visitor,
  ): Promise<Project> {
    const [mayManageMembers, mayUpdate, mayRetry, mayArchive] =
      await this.#projects.areAllowed(
        [
          projectManageMembersPermission,
          projectUpdatePermission,
          projectRetryPermission,
          projectArchivePermission,
        ],
        { members: project.members },
        visitor.credentials,
      );
    return {
      ...project,
      allowed: allowedProjectActions(project.state, {
        mayManageMembers,
        mayUpdate,
        mayRetry,
        mayArchive,
      }),
    };
  }

  async #authorize(
    visitor: Visitor,
    permission: RequestPermission | ProjectPermission,
    work: () => Promise<void>,
    touched: { project?: string; target?: string },
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (permission.attributes.action !== 'read') {
        await this.#denied(visitor, permission.name, touched);
      }
      throw error;
    }
  }

  async #denied(
    visitor: Visitor,
    action: string,
    touched: { project?: string; target?: string } = {},
  ): Promise<void> {
    await this.#audit.record({
      actor: visitor.caller.actor,
      action,
      outcome: 'denied',
      ...touched,
    });
  }
}
