import type { AuthService } from '@backstage/backend-plugin-api';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type { ServiceLevel } from '@cloud-pi-native/plugin-service-levels-common';

/** Finds the projects that an interruption touches, and their people. */
export class ProjectReach {
  readonly #auth: AuthService;
  readonly #projects: ProjectsService;

  static create(options: {
    auth: AuthService;
    projects: ProjectsService;
  }): ProjectReach {
    return new ProjectReach(options.auth, options.projects);
  }

  private constructor(auth: AuthService, projects: ProjectsService) {
    this.#auth = auth;
    this.#projects = projects;
  }

  /** Slugs of the projects that some services reach, in order. */
  async projectsOf(
    names: readonly string[],
    services: readonly ServiceLevel[],
  ): Promise<string[]> {
    const touched = services.filter(({ name }) => names.includes(name));
    const projects = await this.#list();
    return projects
      .filter(project => touched.some(service => isReached(project, service)))
      .map(({ slug }) => slug)
      .sort();
  }

  /** Those of some slugs that no project has. */
  async unknownOf(slugs: readonly string[]): Promise<string[]> {
    const projects = await this.#list();
    return slugs.filter(slug => !projects.some(one => one.slug === slug));
  }

  /** Entity references of the members of some projects, each person once. */
  async membersOf(slugs: readonly string[]): Promise<string[]> {
    const projects = await this.#list();
    return [
      ...new Set(
        projects
          .filter(({ slug }) => slugs.includes(slug))
          .flatMap(({ members }) => members.map(({ userRef }) => userRef)),
      ),
    ];
  }

  /** Slugs of the projects that a person is a member of. */
  async slugsOf(userRef: string): Promise<string[]> {
    return Object.keys(
      await this.#projects.getMemberships(userRef, {
        credentials: await this.#auth.getOwnServiceCredentials(),
      }),
    );
  }

  async #list(): Promise<Project[]> {
    const projects = await this.#projects.listAllProjects({
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return projects.filter(({ state }) => state !== 'archived');
  }
}

/** Whether an interruption of a service touches a project. */
export function isReached(
  { environments }: Pick<Project, 'environments'>,
  { reach }: Pick<ServiceLevel, 'reach'>,
): boolean {
  return reach === 'all' || environments.some(({ stage }) => stage === 'prod');
}
