import type { AuthService } from '@backstage/backend-plugin-api';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';

/** A project of somebody on an application. */
export interface Membership {
  project: string;
  role: ProjectRole;
}

/** Which projects serve which application. A project serves the same one all its life, so that it is asked for once. */
export class ProjectApplications {
  readonly #auth: AuthService;
  readonly #projects: ProjectsService;
  readonly #applications = new Map<string, string>();

  static create(options: {
    auth: AuthService;
    projects: ProjectsService;
  }): ProjectApplications {
    return new ProjectApplications(options.auth, options.projects);
  }

  private constructor(auth: AuthService, projects: ProjectsService) {
    this.#auth = auth;
    this.#projects = projects;
  }

  /** The projects of an application that a person is a member of, at the time of the request. */
  async membershipsOf(
    userRef: string,
    application: string,
  ): Promise<Membership[]> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const roles = await this.#projects.getMemberships(userRef, { credentials });
    const memberships = await Promise.all(
      Object.entries(roles).map(async ([project, role]) => ({
        project,
        role,
        application: await this.#applicationOf(project),
      })),
    );
    return memberships
      .filter(one => one.application === application)
      .map(({ project, role }) => ({ project, role }));
  }

  /** Every member of every project of an application. */
  async membersOf(
    application: string,
  ): Promise<{ userRef: string; role: ProjectRole }[]> {
    const projects = await this.#projects.listAllProjects({
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return projects
      .filter(({ applicationRef }) => applicationRef === application)
      .flatMap(({ members }) => members);
  }

  async #applicationOf(project: string): Promise<string | undefined> {
    const known = this.#applications.get(project);
    if (known !== undefined) return known;
    const found = await this.#projects.getProject(project, {
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    if (found) this.#applications.set(project, found.applicationRef);
    return found?.applicationRef;
  }
}
