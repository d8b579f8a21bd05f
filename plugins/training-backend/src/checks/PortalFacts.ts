import { ServiceUnavailableError } from '@backstage/errors';
import type { Forge } from '@cloud-pi-native/plugin-forge-node';
import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import type { Project } from '@cloud-pi-native/plugin-projects-common';

/** What is asked of the forge. */
export type ReadForge = Pick<
  Forge,
  'findRepository' | 'name' | 'projectsRoot' | 'readFile'
>;

/** Roles of those who work on a project, rather than look at it. */
const working = ['admin', 'devops', 'developer'];

/** What the portal holds and what the forge says, asked once for all checks of a run. */
export class PortalFacts {
  readonly #projects: readonly Project[];
  readonly #forge: ReadForge;
  readonly #files = new Map<string, Promise<boolean>>();

  static of(options: {
    projects: readonly Project[];
    mirrors: readonly Mirror[];
    forge: ReadForge;
  }): PortalFacts {
    return new PortalFacts(options.projects, options.mirrors, options.forge);
  }

  private constructor(
    projects: readonly Project[],
    readonly mirrors: readonly Mirror[],
    forge: ReadForge,
  ) {
    this.#projects = projects;
    this.#forge = forge;
  }

  get projectsRoot(): string {
    return this.#forge.projectsRoot;
  }

  /** The projects on which a person works, but those that are archived. */
  projectsOf(person: string): Project[] {
    return this.#projects.filter(
      ({ state, members }) =>
        state !== 'archived' &&
        members.some(
          ({ userRef, role, isOwner }) =>
            userRef === person && (isOwner || working.includes(role)),
        ),
    );
  }

  /**
   * Whether a repository of the forge holds a file.
   *
   * @param ref - the default branch when it is absent
   */
  async hasFile(
    repository: string,
    path: string,
    ref?: string,
  ): Promise<boolean> {
    const key = [repository, path, ref].join('\n');
    const asked = this.#files.get(key) ?? this.#read(repository, path, ref);
    this.#files.set(key, asked);
    return asked;
  }

  async #read(repository: string, path: string, ref?: string) {
    try {
      const branch =
        ref ?? (await this.#forge.findRepository(repository))?.defaultBranch;
      if (branch === undefined) return false;
      const text = await this.#forge.readFile(repository, path, branch);
      return text !== undefined;
    } catch (error) {
      throw new ServiceUnavailableError(
        `${
          this.#forge.name
        } does not let the portal read ${repository}: try again later`,
        error,
      );
    }
  }
}
