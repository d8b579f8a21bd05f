import type { Request } from 'express';
import { ApiError, forbidden, notFound, unauthorized } from './ApiError';
import type { Caller } from './Api';
import type { GitLabStore } from './GitLabStore';
import {
  accessLevels,
  type NamespaceRow,
  type ProjectRow,
  type UserRow,
} from './GitLabState';
import { digestOf } from './tokens';

/** Who may do what: tokens, and membership of groups and projects. */
export class Access {
  private constructor(private readonly store: GitLabStore) {}

  static create(options: { store: GitLabStore }): Access {
    return new Access(options.store);
  }

  /** Caller of an API request, by `PRIVATE-TOKEN` or `Authorization: Bearer`. */
  async authenticate(request: Request): Promise<Caller> {
    const bearer = /^Bearer (.+)$/i.exec(request.get('authorization') ?? '');
    const token = request.get('private-token') ?? bearer?.[1];
    if (!token) throw unauthorized();
    const caller = this.callerOf(token);
    if (!caller) throw unauthorized();
    const writes = !['GET', 'HEAD'].includes(request.method);
    const wanted = writes ? ['api'] : ['api', 'read_api'];
    if (!caller.token.scopes.some(scope => wanted.includes(scope))) {
      throw new ApiError(403, {
        error: 'insufficient_scope',
        error_description:
          'The request requires higher privileges than provided by the access token.',
        scope: wanted.join(' '),
      });
    }
    return caller;
  }

  /** Caller of a Git request: any user name, the token as password. */
  callerOfGit(
    authorization: string | undefined,
    wanted: 'read_repository' | 'write_repository',
  ): Caller | undefined {
    const basic = /^Basic (.+)$/i.exec(authorization ?? '');
    if (!basic) return undefined;
    const pair = Buffer.from(basic[1], 'base64').toString('utf8');
    const caller = this.callerOf(pair.slice(pair.indexOf(':') + 1));
    const scopes: string[] = ['api', 'write_repository', wanted];
    return caller?.token.scopes.some(scope => scopes.includes(scope))
      ? caller
      : undefined;
  }

  /** Level of a user on a group or a project, inherited ones included; the administrator owns everything. */
  levelOf(user: UserRow, target: NamespaceRow | ProjectRow): number {
    if (user.admin) return accessLevels.owner;
    const namespace =
      'namespaceId' in target ? this.store.namespaceOf(target) : target;
    if (namespace.kind === 'user' && namespace.path === user.username) {
      return accessLevels.owner;
    }
    const holders = this.store.holdersOf(target);
    const levels = this.store.state.members
      .filter(
        row =>
          row.userId === user.id &&
          holders.some(
            holder =>
              holder.kind === row.holder.kind && holder.id === row.holder.id,
          ),
      )
      .map(row => row.accessLevel);
    return Math.max(0, ...levels);
  }

  canSee(user: UserRow, target: NamespaceRow | ProjectRow): boolean {
    return target.visibility !== 'private' || this.levelOf(user, target) > 0;
  }

  /** The group of a path, for somebody who has at least `level` on it; what cannot be seen does not exist. */
  group(caller: Caller, idOrPath: string, level: number = 0): NamespaceRow {
    const group = this.store.findNamespace(idOrPath);
    if (!group || group.kind !== 'group' || !this.canSee(caller.user, group)) {
      throw notFound('Group');
    }
    if (this.levelOf(caller.user, group) < level) throw forbidden();
    return group;
  }

  project(caller: Caller, idOrPath: string, level: number = 0): ProjectRow {
    const project = this.store.findProject(idOrPath);
    if (!project || !this.canSee(caller.user, project)) {
      throw notFound('Project');
    }
    if (this.levelOf(caller.user, project) < level) throw forbidden();
    return project;
  }

  /** A project whose repository may be written to. */
  writableProject(
    caller: Caller,
    idOrPath: string,
    level: number = accessLevels.developer,
  ): ProjectRow {
    const project = this.project(caller, idOrPath, level);
    if (this.store.isArchived(project)) throw forbidden();
    return project;
  }

  callerOf(token: string): Caller | undefined {
    const { state } = this.store;
    const digest = digestOf(token);
    const row = state.tokens.find(candidate => candidate.digest === digest);
    if (!row || row.revoked) return undefined;
    if (row.expiresAt && new Date(row.expiresAt) <= new Date()) {
      return undefined;
    }
    row.lastUsedAt = this.store.now();
    return { token: row, user: this.store.userById(row.userId) };
  }
}
