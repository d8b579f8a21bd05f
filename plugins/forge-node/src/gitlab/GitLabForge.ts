import type { LoggerService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig, type Config } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';
import type {
  BilingualText,
  GitLabAccessLevel,
} from '@cloud-pi-native/plugin-portal-common';
import { Gitlab } from '@gitbeaker/rest';
import type {
  CiVariable,
  FileChange,
  Forge,
  ForgeGroup,
  ForgeMember,
  ForgePerson,
  ForgeRepository,
  RepositorySettings,
} from '../Forge';
import { ForgeError, type ForgeErrorReason } from '../ForgeError';
import {
  createGitLabRequester,
  defaultRetryPolicy,
  type RetryPolicy,
} from './createGitLabRequester';
import { GitLabAnswerError } from './GitLabAnswerError';
import type { GitLabClient } from './GitLabClient';
import { GitLabFiles } from './GitLabFiles';
import { GitLabGroups } from './GitLabGroups';
import { GitLabRepositories } from './GitLabRepositories';
import { GitLabVariables } from './GitLabVariables';

/** @public */
export interface GitLabForgeOptions {
  /** Address of GitLab, without `/api/v4`. */
  baseUrl: string;
  /** Access token with the scope `api`, owner of `projectsRoot`. */
  token: string;
  /** Path of the group that holds every project. */
  projectsRoot: string;
  logger: LoggerService;
  /** Longest time for one request, in milliseconds. Default: 30 seconds. */
  timeout?: number;
  retry?: Partial<RetryPolicy>;
}

const defaultTimeout = 30_000;

/** The secondary forge on GitLab's API v4. @public */
export class GitLabForge implements Forge {
  readonly name: string;
  readonly projectsRoot: string;
  readonly #options: GitLabForgeOptions;
  readonly #groups: GitLabGroups;
  readonly #repositories: GitLabRepositories;
  readonly #variables: GitLabVariables;
  readonly #files: GitLabFiles;

  private constructor(options: GitLabForgeOptions) {
    this.name = `GitLab (${new URL(options.baseUrl).host})`;
    this.projectsRoot = options.projectsRoot;
    this.#options = options;
    const client = this.#connect();
    this.#groups = GitLabGroups.create({ client });
    this.#repositories = GitLabRepositories.create({
      client,
      groups: this.#groups,
    });
    this.#variables = GitLabVariables.create({ client });
    this.#files = GitLabFiles.create({ client });
  }

  static create(options: GitLabForgeOptions): GitLabForge {
    return new GitLabForge(options);
  }

  /** Reads `forge.gitlab`. */
  static fromConfig(
    config: Config,
    options: { logger: LoggerService },
  ): GitLabForge {
    const gitlab = config.getConfig('forge.gitlab');
    return new GitLabForge({
      baseUrl: gitlab.getString('baseUrl').replace(/\/+$/, ''),
      token: gitlab.getString('token'),
      projectsRoot: gitlab.getString('projectsRoot').replace(/^\/+|\/+$/g, ''),
      logger: options.logger,
      timeout: gitlab.has('timeout')
        ? durationToMilliseconds(
            readDurationFromConfig(gitlab, { key: 'timeout' }),
          )
        : undefined,
    });
  }

  async check(signal?: AbortSignal): Promise<{ version: string }> {
    return this.#during({ fr: 'répondre', en: 'answer' }, async () => {
      const { version } = await this.#connect(signal).Metadata.show();
      return { version };
    });
  }

  async findPerson(
    person: ForgePerson,
  ): Promise<{ username: string } | undefined> {
    return this.#during(
      {
        fr: `trouver le compte de ${person.username}`,
        en: `find the account of ${person.username}`,
      },
      async () => {
        const account = await this.#groups.findPerson(person);
        return account && { username: account.username };
      },
    );
  }

  async findGroup(fullPath: string): Promise<ForgeGroup | undefined> {
    return this.#during(
      { fr: `trouver le groupe ${fullPath}`, en: `find the group ${fullPath}` },
      () => this.#groups.find(fullPath),
    );
  }

  async ensureGroup(
    fullPath: string,
    settings: { description?: string },
  ): Promise<{ group: ForgeGroup; changed: boolean }> {
    return this.#during(
      { fr: `créer le groupe ${fullPath}`, en: `create the group ${fullPath}` },
      () => this.#groups.ensure(fullPath, settings),
    );
  }

  async listGroupMembers(fullPath: string): Promise<ForgeMember[]> {
    return this.#during(
      {
        fr: `lister les membres de ${fullPath}`,
        en: `list the members of ${fullPath}`,
      },
      () => this.#groups.members(fullPath),
    );
  }

  async ensureGroupMember(
    fullPath: string,
    person: ForgePerson,
    accessLevel: GitLabAccessLevel,
  ): Promise<{ changed: boolean }> {
    return this.#during(
      {
        fr: `faire de ${person.username} un membre de ${fullPath}`,
        en: `make ${person.username} a member of ${fullPath}`,
      },
      () => this.#groups.ensureMember(fullPath, person, accessLevel),
    );
  }

  async removeGroupMember(
    fullPath: string,
    person: ForgePerson,
  ): Promise<{ changed: boolean }> {
    return this.#during(
      {
        fr: `retirer ${person.username} des membres de ${fullPath}`,
        en: `take ${person.username} out of the members of ${fullPath}`,
      },
      () => this.#groups.removeMember(fullPath, person),
    );
  }

  async listGroupVariables(fullPath: string): Promise<CiVariable[]> {
    return this.#during(
      {
        fr: `lister les variables de CI de ${fullPath}`,
        en: `list the CI variables of ${fullPath}`,
      },
      () => this.#variables.ofGroup(fullPath),
    );
  }

  async ensureGroupVariable(
    fullPath: string,
    variable: CiVariable,
  ): Promise<{ changed: boolean }> {
    return this.#during(
      {
        fr: `poser la variable de CI ${variable.key} de ${fullPath}`,
        en: `set the CI variable ${variable.key} of ${fullPath}`,
      },
      () => this.#variables.ensureOnGroup(fullPath, variable),
    );
  }

  async setGroupArchived(
    fullPath: string,
    archived: boolean,
  ): Promise<{ changed: boolean }> {
    return this.#during(
      {
        fr: `${
          archived ? 'archiver' : 'remettre en service'
        } le groupe ${fullPath}`,
        en: `${archived ? 'archive' : 'bring back'} the group ${fullPath}`,
      },
      () => this.#groups.setArchived(fullPath, archived),
    );
  }

  async findRepository(fullPath: string): Promise<ForgeRepository | undefined> {
    return this.#during(
      {
        fr: `trouver le dépôt ${fullPath}`,
        en: `find the repository ${fullPath}`,
      },
      () => this.#repositories.find(fullPath),
    );
  }

  async ensureRepository(
    fullPath: string,
    settings: RepositorySettings,
  ): Promise<{ repository: ForgeRepository; changed: boolean }> {
    return this.#during(
      {
        fr: `créer le dépôt ${fullPath}`,
        en: `create the repository ${fullPath}`,
      },
      () => this.#repositories.ensure(fullPath, settings),
    );
  }

  async ensureRepositoryVariable(
    fullPath: string,
    variable: CiVariable,
  ): Promise<{ changed: boolean }> {
    return this.#during(
      {
        fr: `poser la variable de CI ${variable.key} de ${fullPath}`,
        en: `set the CI variable ${variable.key} of ${fullPath}`,
      },
      () => this.#variables.ensureOnRepository(fullPath, variable),
    );
  }

  async setRepositoryArchived(
    fullPath: string,
    archived: boolean,
  ): Promise<{ changed: boolean }> {
    return this.#during(
      {
        fr: `${
          archived ? 'archiver' : 'remettre en service'
        } le dépôt ${fullPath}`,
        en: `${archived ? 'archive' : 'bring back'} the repository ${fullPath}`,
      },
      () => this.#repositories.setArchived(fullPath, archived),
    );
  }

  async setDefaultBranch(
    fullPath: string,
    branch: string,
  ): Promise<{ changed: boolean }> {
    return this.#during(
      {
        fr: `faire de ${branch} la branche par défaut de ${fullPath}`,
        en: `make ${branch} the default branch of ${fullPath}`,
      },
      () => this.#repositories.setDefaultBranch(fullPath, branch),
    );
  }

  async readFile(
    repository: string,
    path: string,
    ref: string,
  ): Promise<string | undefined> {
    return this.#during(
      {
        fr: `lire ${path} dans ${repository}`,
        en: `read ${path} in ${repository}`,
      },
      () => this.#files.read(repository, path, ref),
    );
  }

  async ensureFiles(
    repository: string,
    options: { branch: string; message: string; files: FileChange[] },
  ): Promise<{ changed: boolean; commit?: string }> {
    return this.#during(
      {
        fr: `écrire dans la branche ${options.branch} de ${repository}`,
        en: `commit to the branch ${options.branch} of ${repository}`,
      },
      () => this.#files.ensure(repository, options),
    );
  }

  async findHead(repository: string): Promise<string | undefined> {
    return this.#during(
      {
        fr: `lire le dernier commit de ${repository}`,
        en: `read the last commit of ${repository}`,
      },
      () => this.#repositories.head(repository),
    );
  }

  async listRefs(
    repository: string,
  ): Promise<{ kind: 'branch' | 'tag'; name: string; commit: string }[]> {
    return this.#during(
      {
        fr: `lister les branches et étiquettes de ${repository}`,
        en: `list the branches and tags of ${repository}`,
      },
      () => this.#repositories.refs(repository),
    );
  }

  /** The portal's own token: GitLab takes any user name with it. */
  async gitCredentials(
    _repository: string,
  ): Promise<{ username: string; password: string }> {
    return { username: 'oauth2', password: this.#options.token };
  }

  #connect(signal?: AbortSignal): GitLabClient {
    const { baseUrl, token, logger, timeout, retry } = this.#options;
    return new Gitlab<false>({
      host: baseUrl,
      token,
      // The requester has a timeout of its own for each attempt, and GitLab says itself when it is asked too much.
      queryTimeout: null,
      rateLimits: {},
      requesterFn: createGitLabRequester({
        timeout: timeout ?? defaultTimeout,
        retry: { ...defaultRetryPolicy, ...retry },
        onRetry: message => logger.warn(`${this.name}: ${message}`),
        signal,
      }),
    });
  }

  async #during<T>(
    operation: BilingualText,
    task: () => Promise<T>,
  ): Promise<T> {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof GitLabAnswerError)) throw error;
      throw new ForgeError(
        this.name,
        operation,
        reasonOf(error.status),
        error.message,
        error,
      );
    }
  }
}

function reasonOf(status: number | undefined): ForgeErrorReason {
  if (status === undefined || status === 429 || status >= 500) {
    return 'unavailable';
  }
  if (status === 401 || status === 403) return 'refused';
  return status === 404 ? 'missing' : 'invalid';
}
