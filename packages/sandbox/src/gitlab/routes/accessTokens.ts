import { created, noContent, ok, page, type Api } from '../Api';
import { badParameter, badRequest, notFound } from '../ApiError';
import type { GitLabContext } from '../GitLabContext';
import { accessLevels, type Holder, type TokenRow } from '../GitLabState';
import type { Parameters } from '../Parameters';
import { digestOf, newToken } from '../tokens';
import { HolderApi, sameHolder } from './holders';

const scopes = [
  'api',
  'read_api',
  'read_repository',
  'write_repository',
  'read_registry',
  'write_registry',
] as const;

/** Access tokens of groups and projects, and the caller's own. https://docs.gitlab.com/api/project_access_tokens/ */
export function addAccessTokenRoutes(api: Api, context: GitLabContext): void {
  const { present, store } = context;
  const holders = HolderApi.create(api, context);
  const { maintainer } = accessLevels;

  api.get('/personal_access_tokens/self', ({ caller }) =>
    ok(present.accessToken(caller.token)),
  );

  holders.add('get', '/access_tokens', maintainer, ({ holder, input }) => {
    const revoked = input.optionalBoolean('revoked');
    const rows = of(holder).filter(
      row => revoked === undefined || row.revoked === revoked,
    );
    return page(rows, row => present.accessToken(row));
  });

  holders.add('post', '/access_tokens', maintainer, async call => {
    const { holder, input } = call;
    input.require('name', 'scopes', 'expires_at');
    const wanted = input.optionalList('scopes') ?? [];
    if (!wanted.every(scope => scopes.some(known => known === scope))) {
      throw badParameter('scopes does not have a valid value');
    }
    const accessLevel = input.optionalInteger('access_level') ?? maintainer;
    const name = input.text('name');
    // Each token has a user of its own, which is a member of what the token is for.
    const id = store.nextId();
    const bot = store.addUser({
      username: `${holder.kind}_${holder.id}_bot_${id}`,
      name,
      email: `${holder.kind}_${holder.id}_bot_${id}@noreply.localhost`,
      admin: false,
      bot: true,
    });
    store.state.members.push({
      holder,
      userId: bot.id,
      accessLevel,
      createdAt: store.now(),
      createdById: call.caller.user.id,
      expiresAt: null,
    });
    const token: TokenRow = {
      id,
      name,
      description: input.optionalText('description') ?? null,
      digest: '',
      userId: bot.id,
      scopes: wanted,
      holder,
      accessLevel,
      createdAt: store.now(),
      expiresAt: readExpiry(input),
      lastUsedAt: null,
      revoked: false,
    };
    store.state.tokens.push(token);
    return created(await issue(token));
  });

  holders.add('get', '/access_tokens/:token', maintainer, call =>
    ok(present.accessToken(find(call.holder, call.path.token))),
  );

  holders.add(
    'post',
    '/access_tokens/:token/rotate',
    maintainer,
    async call => {
      const former = find(call.holder, call.path.token);
      if (former.revoked) throw badRequest('token already revoked');
      former.revoked = true;
      const token: TokenRow = {
        ...former,
        id: store.nextId(),
        createdAt: store.now(),
        expiresAt: call.input.has('expires_at')
          ? readExpiry(call.input)
          : former.expiresAt,
        lastUsedAt: null,
        revoked: false,
      };
      store.state.tokens.push(token);
      return ok(await issue(token));
    },
  );

  holders.add('delete', '/access_tokens/:token', maintainer, async call => {
    const token = find(call.holder, call.path.token);
    token.revoked = true;
    store.state.members = store.state.members.filter(
      row =>
        !(row.userId === token.userId && sameHolder(row.holder, call.holder)),
    );
    await store.save();
    return noContent();
  });

  /** Gives the token its secret, which is shown this once. */
  async function issue(token: TokenRow) {
    const secret = newToken('glpat-');
    token.digest = digestOf(secret);
    await store.save();
    return { ...present.accessToken(token), token: secret };
  }

  function of(holder: Holder): TokenRow[] {
    return store.state.tokens.filter(row => sameHolder(row.holder, holder));
  }

  function find(holder: Holder, id: string): TokenRow {
    const found = of(holder).find(row => row.id === Number(id));
    if (!found) throw notFound();
    return found;
  }
}

function readExpiry(input: Parameters): string {
  const expiry = input.text('expires_at');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(expiry)) {
    throw badParameter('expires_at is invalid');
  }
  if (Date.parse(expiry) <= Date.now()) {
    throw badRequest('Expiration date must be after the current date');
  }
  return expiry;
}
