import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import { auditEventReadPermission } from '@cloud-pi-native/plugin-audit-common';
import type { ResourceAuthorizer } from '@cloud-pi-native/plugin-portal-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type {
  AuditEventFilter,
  ProjectsCondition,
} from '../stores/AuditEventStore';
import type { AuditEventResource, MemberQuery } from './auditEventRules';

/** Decides which events a caller may read. Memberships are those of projects at the time of the request. */
export class AuditAccess {
  readonly #auth: AuthService;
  readonly #authorizer: ResourceAuthorizer<
    AuditEventResource,
    MemberQuery,
    'audit-event'
  >;
  readonly #projects: ProjectsService;

  static create(options: {
    auth: AuthService;
    authorizer: ResourceAuthorizer<
      AuditEventResource,
      MemberQuery,
      'audit-event'
    >;
    projects: ProjectsService;
  }): AuditAccess {
    return new AuditAccess(options);
  }

  private constructor(options: Parameters<typeof AuditAccess.create>[0]) {
    this.#auth = options.auth;
    this.#authorizer = options.authorizer;
    this.#projects = options.projects;
  }

  async readableBy(
    credentials: BackstageCredentials,
  ): Promise<AuditEventFilter> {
    const filter = await this.#authorizer.filterOf(
      auditEventReadPermission,
      credentials,
    );
    return filter.kind === 'matching'
      ? {
          kind: 'matching',
          criteria: await this.#toProjects(filter.criteria),
        }
      : filter;
  }

  /** Turns « has a role » into « is of one of these projects », which the database knows. */
  async #toProjects(
    criteria: PermissionCriteria<MemberQuery>,
  ): Promise<PermissionCriteria<ProjectsCondition>> {
    if (isAndCriteria(criteria)) {
      const [first, ...rest] = await this.#allToProjects(criteria.allOf);
      return { allOf: [first, ...rest] };
    }
    if (isOrCriteria(criteria)) {
      const [first, ...rest] = await this.#allToProjects(criteria.anyOf);
      return { anyOf: [first, ...rest] };
    }
    if (isNotCriteria(criteria)) {
      return { not: await this.#toProjects(criteria.not) };
    }
    const memberships = await this.#projects.getMemberships(criteria.userRef, {
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return {
      projects: Object.entries(memberships)
        .filter(([, role]) => criteria.roles.includes(role))
        .map(([project]) => project),
    };
  }

  #allToProjects(
    criteria: readonly PermissionCriteria<MemberQuery>[],
  ): Promise<PermissionCriteria<ProjectsCondition>[]> {
    return Promise.all(criteria.map(one => this.#toProjects(one)));
  }
}
