import { createHash } from 'node:crypto';
import type { AuthService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ForwardedError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { projectRepositoryPath } from '@cloud-pi-native/plugin-forge-node';
import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import type { MirrorsService } from '@cloud-pi-native/plugin-mirrors-node';
import type { Project } from '@cloud-pi-native/plugin-projects-common';
import type { ProjectsService } from '@cloud-pi-native/plugin-projects-node';
import type { CheckedProject, CheckInput } from '../checks/Check';
import type { GitRepositoryReader } from './GitRepositoryReader';

/** What the portal holds of every project, read once for many applications. */
export interface Portfolio {
  projects: readonly Project[];
  mirrors: readonly Mirror[];
}

/** All that a reading depends on, short of the files themselves. */
export interface Prepared {
  input: Omit<CheckInput, 'repositories'>;
  /** The repositories that have a commit, and the last one of each. */
  heads: { path: string; name: string; revision: string }[];
  /** The same for as long as a new reading would find the same. */
  fingerprint: string;
}

interface InputReaderOptions {
  auth: AuthService;
  catalog: CatalogService;
  mirrors: Pick<MirrorsService, 'listMirrors'>;
  projects: Pick<ProjectsService, 'listAllProjects'>;
  projectsRoot: string;
  repositories: GitRepositoryReader;
}

/** Gathers what the checks look at. */
export class InputReader {
  readonly #options: InputReaderOptions;

  static create(options: InputReaderOptions): InputReader {
    return new InputReader(options);
  }

  private constructor(options: InputReaderOptions) {
    this.#options = options;
  }

  async readPortfolio(): Promise<Portfolio> {
    const { auth, mirrors, projects } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    return {
      projects: await projects.listAllProjects({ credentials }),
      mirrors: await mirrors.listMirrors({ credentials }),
    };
  }

  /** What a reading of an application depends on; `undefined` when the catalog no longer has it. */
  async prepare(
    applicationRef: string,
    portfolio: Portfolio,
  ): Promise<Prepared | undefined> {
    const { auth, catalog, projectsRoot, repositories } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    const application = await catalog.getEntityByRef(applicationRef, {
      credentials,
    });
    if (!application) return undefined;
    const { items: parts } = await catalog.getEntities(
      {
        filter: {
          kind: ['Component', 'API', 'Resource'],
          'relations.partOf': stringifyEntityRef(
            parseEntityRef(applicationRef),
          ),
        },
      },
      { credentials },
    );
    const projects = portfolio.projects
      .filter(
        one =>
          one.applicationRef === applicationRef && one.state !== 'archived',
      )
      .map(one => checkedProject(one, portfolio.mirrors));
    const found = await Promise.all(
      projects.flatMap(project =>
        project.repositories.map(async ({ name }) => {
          const path = projectRepositoryPath(projectsRoot, project.slug, name);
          const revision = await repositories
            .findHead(path)
            .catch((error: unknown) => {
              throw new ForwardedError(
                `Cannot read the repository ${path}`,
                error,
              );
            });
          return revision ? [{ path, name, revision }] : [];
        }),
      ),
    );
    const heads = found.flat();
    return {
      input: { application, parts, projects },
      heads,
      fingerprint: createHash('sha256')
        .update(
          JSON.stringify([
            application.metadata.etag,
            parts.map(({ metadata }) => metadata.etag),
            projects.map(stateOf),
            heads.map(({ path, revision }) => [path, revision]),
          ]),
        )
        .digest('hex'),
    };
  }

  /** Everything, files included. */
  async complete(prepared: Prepared, signal: AbortSignal): Promise<CheckInput> {
    const repositories: CheckInput['repositories'][number][] = [];
    for (const { path, name, revision } of prepared.heads) {
      repositories.push(
        await this.#options.repositories.read(path, name, revision, signal),
      );
    }
    return { ...prepared.input, repositories };
  }
}

function checkedProject(
  { slug, state, environments, repositories }: Project,
  mirrors: readonly Mirror[],
): CheckedProject {
  return {
    slug,
    state,
    environments,
    repositories: repositories.map(repository => ({
      ...repository,
      mirror: mirrors.find(
        one => one.project === slug && one.repository === repository.name,
      ),
    })),
  };
}

/** What checks look at in a project. The instants of a mirror change without saying anything new. */
function stateOf({ slug, state, environments, repositories }: CheckedProject) {
  return [
    slug,
    state,
    environments,
    repositories.map(({ mirror, ...repository }) => [
      repository,
      mirror && [
        mirror.state === 'syncing' ? 'in-sync' : mirror.state,
        mirror.divergentRefs,
        mirror.lastSyncAt !== undefined,
      ],
    ]),
  ];
}
