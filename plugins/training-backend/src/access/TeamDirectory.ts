import type { AuthService } from '@backstage/backend-plugin-api';
import type { ProjectRole } from '@cloud-pi-native/plugin-portal-common';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';

/** What is asked of the projects backend. */
type Projects = Pick<
  ProjectsService,
  'getMemberships' | 'getProject' | 'listAllProjects'
>;

/** A member of a team, with what they may do. */
export interface TeamMember {
  userRef: string;
  role: ProjectRole;
}

/** Who works with whom: the members of the projects that are not archived, at the time of the request. */
export class TeamDirectory {
  readonly #auth: AuthService;
  readonly #projects: Projects;

  static create(options: {
    auth: AuthService;
    projects: Projects;
  }): TeamDirectory {
    return new TeamDirectory(options.auth, options.projects);
  }

  private constructor(auth: AuthService, projects: Projects) {
    this.#auth = auth;
    this.#projects = projects;
  }

  async all(): Promise<Project[]> {
    const projects = await this.#projects.listAllProjects({
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return projects.filter(isAlive);
  }

  async find(slug: string): Promise<Project | undefined> {
    const project = await this.#projects.getProject(slug, {
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    return project && isAlive(project) ? project : undefined;
  }

  /** The projects of a person. */
  async of(userRef: string): Promise<Project[]> {
    const roles = await this.#projects.getMemberships(userRef, {
      credentials: await this.#auth.getOwnServiceCredentials(),
    });
    const projects = await Promise.all(
      Object.keys(roles).map(slug => this.find(slug)),
    );
    return projects.flatMap(project => project ?? []);
  }

  /** The administrators of the projects of a person, but the person. */
  async leadsOf(userRef: string): Promise<string[]> {
    const members = (await this.of(userRef)).flatMap(membersOf);
    return [
      ...new Set(
        members
          .filter(({ role }) => role === 'admin')
          .map(member => member.userRef),
      ),
    ].filter(lead => lead !== userRef);
  }
}

/** The members of a project; its owner administers it, whatever their role. */
export function membersOf({ members }: Project): TeamMember[] {
  return members.map(({ userRef, role, isOwner }) => ({
    userRef,
    role: isOwner ? 'admin' : role,
  }));
}

function isAlive({ state }: Project): boolean {
  return state !== 'archived';
}
