import type {
  AuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type {
  ClusterDetails,
  KubernetesServiceLocator,
  ServiceLocatorRequestContext,
} from '@backstage/plugin-kubernetes-node';
import { clusterAccess } from '@cloud-pi-native/plugin-portal-common';
import { type Caller, readCaller } from '@cloud-pi-native/plugin-portal-node';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';

/**
 * Finds the clusters of an entity as configured, for whoever may see its objects, and none for the others. Every read
 * of objects goes through here; the permission of the plugin is on no resource and cannot tell projects apart.
 */
export class ProjectServiceLocator implements KubernetesServiceLocator {
  readonly #auth: AuthService;
  readonly #configured: KubernetesServiceLocator;
  readonly #projects: ProjectsService;
  readonly #userInfo: UserInfoService;

  static create(options: {
    auth: AuthService;
    /** The locator that the configuration asks for. */
    configured: KubernetesServiceLocator;
    projects: ProjectsService;
    userInfo: UserInfoService;
  }): ProjectServiceLocator {
    return new ProjectServiceLocator(options);
  }

  private constructor(
    options: Parameters<typeof ProjectServiceLocator.create>[0],
  ) {
    this.#auth = options.auth;
    this.#configured = options.configured;
    this.#projects = options.projects;
    this.#userInfo = options.userInfo;
  }

  /** Throws when the projects backend does not tell who is a member: in doubt, nothing is shown. */
  async getClustersByEntity(
    entity: Entity,
    context: ServiceLocatorRequestContext,
  ): Promise<{ clusters: ClusterDetails[] }> {
    const caller = await readCaller(context.credentials, this.#userInfo);
    return (await this.#maySee(entity, caller))
      ? this.#configured.getClustersByEntity(entity, context)
      : { clusters: [] };
  }

  async #maySee(entity: Entity, caller: Caller): Promise<boolean> {
    const access = clusterAccess(entity, caller);
    if (access === 'granted') return true;
    if (access === 'refused' || caller.userRef === undefined) return false;
    const memberships = await this.#projects.getMemberships(caller.userRef, {
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return Object.hasOwn(memberships, access.memberOf);
  }
}
