import type { GitLabAccessLevel } from '@cloud-pi-native/plugin-portal-common';

/** @public */
export interface ForgeGroup {
  id: number;
  fullPath: string;
  webUrl: string;
  description: string;
  archived: boolean;
}

/** @public */
export interface ForgeRepository {
  id: number;
  fullPath: string;
  webUrl: string;
  /** Address for Git over HTTP. */
  cloneUrl: string;
  description: string;
  defaultBranch: string;
  topics: string[];
  /** Path of the CI file; absent when the forge uses its own default. */
  ciConfigPath?: string;
  archived: boolean;
}

/** @public */
export interface ForgeMember {
  username: string;
  accessLevel: GitLabAccessLevel;
}

/** A person, as the forge must know them. The forge finds the account by its user name, then by its e-mail address. @public */
export interface ForgePerson {
  username: string;
  email?: string;
}

/** @public */
export interface RepositorySettings {
  description?: string;
  defaultBranch: string;
  topics: string[];
  /** Path of the CI file, for example `.gitlab-ci-dso.yml`. */
  ciConfigPath?: string;
}

/** @public */
export interface CiVariable {
  key: string;
  value: string;
  masked?: boolean;
  protected?: boolean;
}

/** What to do with one file of a commit. `content` is the whole new content; `undefined` removes the file. @public */
export interface FileChange {
  path: string;
  content: string | undefined;
}

/**
 * The secondary forge, named for what the portal needs of it. Every `ensure…` is idempotent: it creates what is
 * missing, corrects what differs and says whether it changed anything.
 * Every method throws a `ForgeError` that names the forge, the operation and the cause; a 429 and a 5xx are tried
 * again with back-off before that.
 *
 * @public
 */
export interface Forge {
  /** Name of the outside system for people, for example `GitLab (gitlab.example.fr)`. */
  readonly name: string;
  /** Path of the group that holds every project of the offer. */
  readonly projectsRoot: string;
  /** Throws when the forge does not answer or refuses the portal's token. */
  check(signal?: AbortSignal): Promise<{ version: string }>;

  /** The account of a person; `undefined` when they never signed in to the forge. */
  findPerson(person: ForgePerson): Promise<{ username: string } | undefined>;

  findGroup(fullPath: string): Promise<ForgeGroup | undefined>;
  ensureGroup(
    fullPath: string,
    settings: { description?: string },
  ): Promise<{ group: ForgeGroup; changed: boolean }>;
  /** Members given directly on the group. */
  listGroupMembers(fullPath: string): Promise<ForgeMember[]>;
  ensureGroupMember(
    fullPath: string,
    person: ForgePerson,
    accessLevel: GitLabAccessLevel,
  ): Promise<{ changed: boolean }>;
  removeGroupMember(
    fullPath: string,
    person: ForgePerson,
  ): Promise<{ changed: boolean }>;
  listGroupVariables(fullPath: string): Promise<CiVariable[]>;
  ensureGroupVariable(
    fullPath: string,
    variable: CiVariable,
  ): Promise<{ changed: boolean }>;
  /** Archives, or brings back, every repository of the group. Nothing is deleted. */
  setGroupArchived(
    fullPath: string,
    archived: boolean,
  ): Promise<{ changed: boolean }>;

  findRepository(fullPath: string): Promise<ForgeRepository | undefined>;
  ensureRepository(
    fullPath: string,
    settings: RepositorySettings,
  ): Promise<{ repository: ForgeRepository; changed: boolean }>;
  ensureRepositoryVariable(
    fullPath: string,
    variable: CiVariable,
  ): Promise<{ changed: boolean }>;
  setRepositoryArchived(
    fullPath: string,
    archived: boolean,
  ): Promise<{ changed: boolean }>;

  /** Makes a branch that is there the default one of its repository. */
  setDefaultBranch(
    fullPath: string,
    branch: string,
  ): Promise<{ changed: boolean }>;

  readFile(
    repository: string,
    path: string,
    ref: string,
  ): Promise<string | undefined>;
  /**
   * Brings the files of a branch to the wanted content in one commit, and does nothing when they already have it.
   * Safe when several callers commit to the same branch: a lost race is read again and retried.
   */
  ensureFiles(
    repository: string,
    options: { branch: string; message: string; files: FileChange[] },
  ): Promise<{ changed: boolean; commit?: string }>;
  /** The last commit of the default branch; `undefined` when there is no such repository, or it is empty. */
  findHead(repository: string): Promise<string | undefined>;
  /** Commit of each branch and tag. */
  listRefs(
    repository: string,
  ): Promise<{ kind: 'branch' | 'tag'; name: string; commit: string }[]>;

  /** Credentials for Git over HTTP on a repository. Never logged. */
  gitCredentials(
    repository: string,
  ): Promise<{ username: string; password: string }>;
}
