import { created, noContent, ok, page, type Api } from '../Api';
import { badParameter, badRequest, conflict, notFound } from '../ApiError';
import type { GitLabContext } from '../GitLabContext';
import {
  accessLevelNames,
  accessLevels,
  type Holder,
  type MemberRow,
  type NamespaceRow,
  type ProjectRow,
  type UserRow,
} from '../GitLabState';
import type { Parameters } from '../Parameters';
import { HolderApi, sameHolder } from './holders';

/** Members of groups and projects. https://docs.gitlab.com/api/members/ */
export function addMemberRoutes(api: Api, context: GitLabContext): void {
  const { present, store } = context;
  const holders = HolderApi.create(api, context);
  const { guest, maintainer } = accessLevels;

  holders.add('get', '/members', guest, ({ holder, input }) =>
    page(filter(direct(holder), input), row => present.member(row)),
  );

  holders.add('get', '/members/all', guest, ({ target, input }) =>
    page(filter(all(target), input), row => present.member(row)),
  );

  holders.add('get', '/members/all/:user', guest, ({ target, path }) => {
    const found = all(target).find(row => row.userId === Number(path.user));
    if (!found) throw notFound();
    return ok(present.member(found));
  });

  holders.add('get', '/members/:user', guest, ({ holder, path }) =>
    ok(present.member(find(holder, path.user))),
  );

  holders.add('post', '/members', maintainer, async call => {
    const { holder, target, input, caller } = call;
    if (!input.has('user_id') && !input.has('username')) {
      throw badParameter(
        'user_id, username are missing, exactly one parameter must be provided',
      );
    }
    input.require('access_level');
    const accessLevel = readLevel(input);
    const user = store.state.users.find(row =>
      input.has('user_id')
        ? row.id === input.optionalInteger('user_id')
        : row.username === input.optionalText('username'),
    );
    if (!user) throw notFound('User');
    if (direct(holder).some(row => row.userId === user.id)) {
      throw conflict('Member already exists');
    }
    checkInherited(target, user, accessLevel);
    const member: MemberRow = {
      holder,
      userId: user.id,
      accessLevel,
      createdAt: store.now(),
      createdById: caller.user.id,
      expiresAt: input.optionalText('expires_at') ?? null,
    };
    store.state.members.push(member);
    await store.save();
    return created(present.member(member));
  });

  holders.add('put', '/members/:user', maintainer, async call => {
    const { holder, target, path, input } = call;
    input.require('access_level');
    const member = find(holder, path.user);
    const accessLevel = readLevel(input);
    checkInherited(target, store.userById(member.userId), accessLevel);
    member.accessLevel = accessLevel;
    if (input.has('expires_at')) {
      member.expiresAt = input.optionalText('expires_at') || null;
    }
    await store.save();
    return ok(present.member(member));
  });

  holders.add('delete', '/members/:user', maintainer, async call => {
    const member = find(call.holder, call.path.user);
    store.state.members = store.state.members.filter(row => row !== member);
    await store.save();
    return noContent();
  });

  function direct(holder: Holder): MemberRow[] {
    return store.state.members.filter(row => sameHolder(row.holder, holder));
  }

  /** Direct and inherited members; the nearest membership of a person counts, unless a farther one is higher. */
  function all(target: NamespaceRow | ProjectRow): MemberRow[] {
    const highest = new Map<number, MemberRow>();
    for (const holder of store.holdersOf(target)) {
      for (const row of direct(holder)) {
        const known = highest.get(row.userId);
        if (!known || row.accessLevel > known.accessLevel) {
          highest.set(row.userId, row);
        }
      }
    }
    return [...highest.values()];
  }

  function filter(rows: MemberRow[], input: Parameters): MemberRow[] {
    const query = input.optionalText('query')?.toLowerCase();
    if (!query) return rows;
    return rows.filter(row => {
      const user = store.userById(row.userId);
      return [user.username, user.name, user.email].some(text =>
        text.toLowerCase().includes(query),
      );
    });
  }

  function find(holder: Holder, userId: string): MemberRow {
    const found = direct(holder).find(row => row.userId === Number(userId));
    if (!found) throw notFound();
    return found;
  }

  function readLevel(input: Parameters): number {
    const level = input.integer('access_level');
    if (!Object.values<number>(accessLevels).includes(level)) {
      throw badParameter('access_level does not have a valid value');
    }
    return level;
  }

  function checkInherited(
    target: NamespaceRow | ProjectRow,
    user: UserRow,
    accessLevel: number,
  ): void {
    const [, ...above] = store.holdersOf(target);
    const inherited = above
      .flatMap(holder => direct(holder))
      .filter(row => row.userId === user.id)
      .toSorted((a, b) => b.accessLevel - a.accessLevel)[0];
    if (!inherited || inherited.accessLevel <= accessLevel) return;
    const level = accessLevelNames[inherited.accessLevel];
    const group = store.findNamespace(inherited.holder.id);
    throw badRequest({
      access_level: [
        `should be greater than or equal to ${level} inherited membership from group ${group?.name}`,
      ],
    });
  }
}
