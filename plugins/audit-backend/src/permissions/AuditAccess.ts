import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { auditEventReadPermission } from '@cloud-pi-native/plugin-audit-common';
import type { HasProjectRoleParams } from '@cloud-pi-native/plugin-portal-common';
import {
  type ResourceAuthorizer,
  type ResourceOfProject,
  toProjectsFilter,
} from '@cloud-pi-native/plugin-portal-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type { AuditEventFilter } from '../stores/AuditEventStore';

/** Decides which events a caller may read. Memberships are those of projects at the time of the request. */
export class AuditAccess {
  readonly #auth: AuthService;
  readonly #authorizer: ResourceAuthorizer<
    ResourceOfProject,
    HasProjectRoleParams,
    'audit-event'
  >;
  readonly #projects: ProjectsService;

  static create(options: {
    auth: AuthService;
    authorizer: ResourceAuthorizer<
      ResourceOfProject,
      HasProjectRoleParams,
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
    return toProjectsFilter(filter, async userRef =>
      this.#projects.getMemberships(userRef, {
        credentials: await this.#auth.getOwnServiceCredentials(),
      }),
    );
  }
}
