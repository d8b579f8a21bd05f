import type { ProjectSchema } from '@gitbeaker/rest';
import type { ForgeRepository, RepositorySettings } from '../Forge';
import {
  findOrUndefined,
  GitLabAnswerError,
  hasStatus,
} from './GitLabAnswerError';
import type { GitLabClient } from './GitLabClient';
import type { GitLabGroups } from './GitLabGroups';

/** Repositories, which GitLab calls projects. */
export class GitLabRepositories {
  private constructor(
    private readonly client: GitLabClient,
    private readonly groups: GitLabGroups,
  ) {}

  static create(options: {
    client: GitLabClient;
    groups: GitLabGroups;
  }): GitLabRepositories {
    return new GitLabRepositories(options.client, options.groups);
  }

  async find(fullPath: string): Promise<ForgeRepository | undefined> {
    const project = await findOrUndefined(this.client.Projects.show(fullPath));
    return project && toRepository(project);
  }

  async require(fullPath: string): Promise<ForgeRepository> {
    const repository = await this.find(fullPath);
    if (!repository) {
      throw new GitLabAnswerError(404, `no repository ${fullPath}`);
    }
    return repository;
  }

  /** The default branch is only set on a new repository: later on it follows what is pushed. */
  async ensure(
    fullPath: string,
    settings: RepositorySettings,
  ): Promise<{ repository: ForgeRepository; changed: boolean }> {
    const existing = await this.find(fullPath);
    if (existing) return this.#settle(existing, settings);
    const separator = fullPath.lastIndexOf('/');
    const path = fullPath.slice(separator + 1);
    const parent = await this.groups.ensure(fullPath.slice(0, separator), {});
    try {
      const project = await this.client.Projects.create({
        name: path,
        path,
        namespaceId: parent.group.id,
        description: settings.description,
        defaultBranch: settings.defaultBranch,
        topics: settings.topics,
        ciConfigPath: settings.ciConfigPath,
        visibility: 'private',
      });
      return { repository: toRepository(project), changed: true };
    } catch (error) {
      if (!hasStatus(error, 400, 409)) throw error;
      // Somebody else was faster, or an attempt of ours whose answer was lost.
      const made = await this.find(fullPath);
      if (!made) throw error;
      const settled = await this.#settle(made, settings);
      return { repository: settled.repository, changed: true };
    }
  }

  async setArchived(
    fullPath: string,
    archived: boolean,
  ): Promise<{ changed: boolean }> {
    const repository = await this.require(fullPath);
    if (repository.archived === archived) return { changed: false };
    const { Projects } = this.client;
    await (archived
      ? Projects.archive(repository.id)
      : Projects.unarchive(repository.id));
    return { changed: true };
  }

  /** The branch must be there. */
  async setDefaultBranch(
    fullPath: string,
    branch: string,
  ): Promise<{ changed: boolean }> {
    const repository = await this.require(fullPath);
    if (repository.defaultBranch === branch) return { changed: false };
    await this.client.Projects.edit(repository.id, { defaultBranch: branch });
    return { changed: true };
  }

  /** GitLab lists the commits of the default branch unless told another one. */
  async head(fullPath: string): Promise<string | undefined> {
    const commits = await findOrUndefined(
      this.client.Commits.all(fullPath, { perPage: 1, maxPages: 1 }),
    );
    return commits?.[0]?.id;
  }

  async refs(
    fullPath: string,
  ): Promise<{ kind: 'branch' | 'tag'; name: string; commit: string }[]> {
    const [branches, tags] = await Promise.all([
      this.client.Branches.all(fullPath, { perPage: 100 }),
      this.client.Tags.all(fullPath, { perPage: 100 }),
    ]);
    return [
      ...branches.map(({ name, commit }) => ({
        kind: 'branch' as const,
        name,
        commit: commit.id,
      })),
      ...tags.map(({ name, commit }) => ({
        kind: 'tag' as const,
        name,
        commit: commit.id,
      })),
    ];
  }

  async #settle(
    existing: ForgeRepository,
    settings: RepositorySettings,
  ): Promise<{ repository: ForgeRepository; changed: boolean }> {
    const { description, ciConfigPath } = settings;
    const missingTopics = settings.topics.filter(
      topic => !existing.topics.includes(topic),
    );
    const wanted = {
      ...(description !== undefined && description !== existing.description
        ? { description }
        : {}),
      ...(ciConfigPath !== undefined && ciConfigPath !== existing.ciConfigPath
        ? { ciConfigPath }
        : {}),
      // Topics that people added are left to them.
      ...(missingTopics.length > 0
        ? { topics: [...existing.topics, ...missingTopics] }
        : {}),
    };
    if (Object.keys(wanted).length === 0) {
      return { repository: existing, changed: false };
    }
    const project = await this.client.Projects.edit(existing.id, wanted);
    return { repository: toRepository(project), changed: true };
  }
}

function toRepository(project: ProjectSchema): ForgeRepository {
  return {
    id: project.id,
    fullPath: project.path_with_namespace,
    webUrl: project.web_url,
    cloneUrl: project.http_url_to_repo,
    description: project.description ?? '',
    defaultBranch: project.default_branch,
    topics: project.topics ?? [],
    ...(project.ci_config_path
      ? { ciConfigPath: String(project.ci_config_path) }
      : {}),
    archived: project.archived ?? false,
  };
}
