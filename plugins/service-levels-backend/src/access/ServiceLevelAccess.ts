import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  NotAllowedError,
  NotFoundError,
  ResponseError,
} from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { AuditLog } from '@cloud-pi-native/plugin-audit-node';
import type { Caller } from '@cloud-pi-native/plugin-portal-node';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import {
  incidentManagePermission,
  maintenancePlanPermission,
  probeManagePermission,
  probeReadPermission,
  type ServiceLevelActions,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { IncidentViewer } from '../answers/IncidentReader';
import type { ProjectReach } from '../services/ProjectReach';

/** Who makes a request. */
export interface Visitor {
  credentials: BackstageCredentials;
  caller: Caller;
}

/** Says what visitors may do. What is refused and would change something goes to the trail. */
export class ServiceLevelAccess {
  readonly #options: Parameters<typeof ServiceLevelAccess.create>[0];

  static create(options: {
    audit: AuditLog;
    permissions: PermissionsService;
    projects: ProjectsService;
    reach: ProjectReach;
  }): ServiceLevelAccess {
    return new ServiceLevelAccess(options);
  }

  private constructor(
    options: Parameters<typeof ServiceLevelAccess.create>[0],
  ) {
    this.#options = options;
  }

  /** Throws a `NotAllowedError` unless the permission is given. */
  async require(
    permission: BasicPermission,
    { credentials, caller }: Visitor,
    target?: string,
  ): Promise<void> {
    const [isGiven] = await this.#areGiven([permission], credentials);
    if (isGiven) return;
    if (permission.attributes.action !== 'read') {
      await this.#options.audit.record({
        actor: caller.actor,
        action: permission.name,
        outcome: 'denied',
        ...(target && { target }),
      });
    }
    throw new NotAllowedError(
      `This is for those who run the platform (permission '${permission.name}')`,
    );
  }

  /** The person who acts: what is said to everybody is never said by a service. */
  requirePerson({ caller }: Visitor): string {
    if (caller.userRef === undefined) {
      throw new NotAllowedError(
        'This is for a person to do, not for a service',
      );
    }
    return caller.userRef;
  }

  async actionsOf({ credentials }: Visitor): Promise<ServiceLevelActions> {
    const [manageIncidents, planMaintenance, readProbes, manageProbes] =
      await this.#areGiven(
        [
          incidentManagePermission,
          maintenancePlanPermission,
          probeReadPermission,
          probeManagePermission,
        ],
        credentials,
      );
    return { manageIncidents, planMaintenance, readProbes, manageProbes };
  }

  /** What the visitor sees of the projects that incidents touch. */
  async viewerOf({ credentials, caller }: Visitor): Promise<IncidentViewer> {
    const [manages] = await this.#areGiven(
      [incidentManagePermission],
      credentials,
    );
    return {
      manages,
      projects:
        caller.userRef === undefined || manages
          ? []
          : await this.#options.reach.slugsOf(caller.userRef),
    };
  }

  /**
   * A project that the visitor may look at: the projects backend decides.
   * Throws a `NotFoundError` for one that does not exist, and a `NotAllowedError` for one that is not theirs to see.
   */
  async findProject(slug: string, { credentials }: Visitor): Promise<Project> {
    let project: Project | undefined;
    try {
      project = await this.#options.projects.getProject(slug, { credentials });
    } catch (error) {
      if (error instanceof ResponseError && error.statusCode === 403) {
        throw new NotAllowedError(
          'The quality of service of a project is for its members and for those who may read it',
        );
      }
      throw error;
    }
    if (!project) throw new NotFoundError(`There is no project ${slug}`);
    return project;
  }

  async #areGiven(
    permissions: readonly BasicPermission[],
    credentials: BackstageCredentials,
  ): Promise<boolean[]> {
    const decisions = await this.#options.permissions.authorize(
      permissions.map(permission => ({ permission })),
      { credentials },
    );
    return decisions.map(({ result }) => result === AuthorizeResult.ALLOW);
  }
}
