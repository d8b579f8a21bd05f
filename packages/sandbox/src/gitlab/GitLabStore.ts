import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoEmail, demoPeople } from '../demoPeople';
import { GitRepository } from '../git/GitRepository';
import { KeyedLock } from '../state/KeyedLock';
import { StateFile } from '../state/StateFile';
import {
  emptyGitLabState,
  type GitLabState,
  type Holder,
  type NamespaceRow,
  type ProjectRow,
  type UserRow,
} from './GitLabState';
import { updateHook } from './updateHook';
import { digestOf } from './tokens';

/** What the stand-in keeps: the rows in one file, each repository in a folder of its own. */
export class GitLabStore {
  /** One writer at a time for each repository, be it a push or a commit through the API. */
  readonly locks = KeyedLock.create();

  private constructor(
    private readonly file: StateFile<GitLabState>,
    readonly repositoriesDirectory: string,
    private readonly hooksDirectory: string,
  ) {}

  static async open(
    directory: string,
    options: { platformToken: string },
  ): Promise<GitLabStore> {
    const file = await StateFile.open(
      join(directory, 'state.json'),
      emptyGitLabState,
    );
    const store = new GitLabStore(
      file,
      join(directory, 'repositories'),
      join(directory, 'hooks'),
    );
    await mkdir(store.repositoriesDirectory, { recursive: true });
    await mkdir(store.hooksDirectory, { recursive: true });
    await writeFile(join(store.hooksDirectory, 'update'), updateHook, {
      mode: 0o755,
    });
    store.#ensurePeople(options.platformToken);
    await store.save();
    return store;
  }

  get state(): GitLabState {
    return this.file.value;
  }

  async save(): Promise<void> {
    await this.file.save();
  }

  nextId(): number {
    const id = this.state.nextId;
    this.state.nextId += 1;
    return id;
  }

  now(): string {
    return new Date().toISOString();
  }

  findNamespace(idOrPath: string | number): NamespaceRow | undefined {
    const key = String(idOrPath);
    return this.state.namespaces.find(row =>
      /^\d+$/.test(key)
        ? row.id === Number(key)
        : this.namespacePath(row).toLowerCase() === key.toLowerCase(),
    );
  }

  namespacePath(namespace: NamespaceRow): string {
    const parent = this.parentOf(namespace);
    return parent
      ? `${this.namespacePath(parent)}/${namespace.path}`
      : namespace.path;
  }

  namespaceFullName(namespace: NamespaceRow): string {
    const parent = this.parentOf(namespace);
    return parent
      ? `${this.namespaceFullName(parent)} / ${namespace.name}`
      : namespace.name;
  }

  parentOf(namespace: NamespaceRow): NamespaceRow | undefined {
    return this.state.namespaces.find(row => row.id === namespace.parentId);
  }

  /** The namespace and those above it, nearest first. */
  lineOf(namespace: NamespaceRow): NamespaceRow[] {
    const parent = this.parentOf(namespace);
    return [namespace, ...(parent ? this.lineOf(parent) : [])];
  }

  /** The namespace and all those below it. */
  treeOf(namespace: NamespaceRow): NamespaceRow[] {
    const children = this.state.namespaces.filter(
      row => row.parentId === namespace.id,
    );
    return [namespace, ...children.flatMap(child => this.treeOf(child))];
  }

  findProject(idOrPath: string | number): ProjectRow | undefined {
    const key = String(idOrPath);
    return this.state.projects.find(row =>
      /^\d+$/.test(key)
        ? row.id === Number(key)
        : this.projectPath(row).toLowerCase() === key.toLowerCase(),
    );
  }

  namespaceOf(project: ProjectRow): NamespaceRow {
    const namespace = this.state.namespaces.find(
      row => row.id === project.namespaceId,
    );
    if (!namespace) throw new Error(`Project ${project.id} has no namespace`);
    return namespace;
  }

  projectPath(project: ProjectRow): string {
    return `${this.namespacePath(this.namespaceOf(project))}/${project.path}`;
  }

  userById(id: number): UserRow {
    const user = this.state.users.find(row => row.id === id);
    if (!user) throw new Error(`No user ${id}`);
    return user;
  }

  repositoryOf(project: ProjectRow): GitRepository {
    return GitRepository.at(
      join(this.repositoriesDirectory, `${project.id}.git`),
    );
  }

  /** The repository of a new project, in place of one that an interrupted creation may have left there. */
  async createRepository(project: ProjectRow): Promise<void> {
    const { directory } = this.repositoryOf(project);
    await rm(directory, { recursive: true, force: true });
    await GitRepository.create(directory, {
      defaultBranch: project.defaultBranch,
      hooksDirectory: this.hooksDirectory,
    });
  }

  /** Runs a task that writes to the repository of a project. */
  async writing<T>(project: ProjectRow, task: () => Promise<T>): Promise<T> {
    return this.locks.run(`project:${project.id}`, task);
  }

  /** Where members of a group or a project, and of what holds it, are found. */
  holdersOf(target: NamespaceRow | ProjectRow): Holder[] {
    if ('namespaceId' in target) {
      const groups = this.lineOf(this.namespaceOf(target));
      return [
        { kind: 'project', id: target.id },
        ...groups.map(group => ({ kind: 'group' as const, id: group.id })),
      ];
    }
    return this.lineOf(target).map(group => ({ kind: 'group', id: group.id }));
  }

  isArchived(project: ProjectRow): boolean {
    return (
      project.archived ||
      this.lineOf(this.namespaceOf(project)).some(group => group.archived)
    );
  }

  #ensurePeople(platformToken: string): void {
    const root = this.#ensureUser({
      username: 'root',
      name: 'Administrator',
      email: 'admin@exemple.gouv.fr',
      admin: true,
    });
    for (const person of demoPeople) {
      this.#ensureUser({
        username: person.username,
        name: person.name,
        email: demoEmail(person.username),
        admin: false,
      });
    }
    const digest = digestOf(platformToken);
    if (!this.state.tokens.some(row => row.digest === digest)) {
      this.state.tokens.push({
        id: this.nextId(),
        name: 'platform',
        description: 'Token of the portal',
        digest,
        userId: root.id,
        scopes: ['api', 'read_repository', 'write_repository'],
        createdAt: this.now(),
        expiresAt: null,
        lastUsedAt: null,
        revoked: false,
      });
    }
  }

  #ensureUser(wanted: Omit<UserRow, 'id' | 'bot' | 'createdAt'>): UserRow {
    const existing = this.state.users.find(
      row => row.username === wanted.username,
    );
    if (existing) return existing;
    return this.addUser({ ...wanted, bot: false });
  }

  /** Adds a user with the personal namespace that goes with it. */
  addUser(wanted: Omit<UserRow, 'id' | 'createdAt'>): UserRow {
    const user = { ...wanted, id: this.nextId(), createdAt: this.now() };
    this.state.users.push(user);
    this.state.namespaces.push({
      id: this.nextId(),
      kind: 'user',
      name: user.name,
      path: user.username,
      parentId: null,
      description: '',
      visibility: 'private',
      archived: false,
      createdAt: user.createdAt,
    });
    return user;
  }
}
