import { ok, page, type Api } from '../Api';
import { notFound } from '../ApiError';
import type { GitLabContext } from '../GitLabContext';

/** The version whose published description the contract suite checks this stand-in against. */
const sandboxVersion = {
  version: '19.5.0',
  revision: 'sandbox',
  kas: {
    enabled: false,
    externalUrl: null,
    externalK8sProxyUrl: null,
    version: null,
  },
  enterprise: false,
};

/** Users, and what GitLab tells of itself. https://docs.gitlab.com/api/users/ */
export function addUserRoutes(api: Api, context: GitLabContext): void {
  const { present, store } = context;

  for (const path of ['/version', '/metadata']) {
    api.get(path, () => ok(sandboxVersion));
  }

  api.get('/user', ({ caller }) =>
    ok(present.user(caller.user, { details: true })),
  );

  api.get('/users', ({ caller, input }) => {
    const username = input.optionalText('username')?.toLowerCase();
    const search = input.optionalText('search')?.toLowerCase();
    const rows = store.state.users.filter(user => {
      if (username !== undefined) {
        return user.username.toLowerCase() === username;
      }
      // An e-mail address is looked for whole, as GitLab does, so that addresses cannot be guessed letter by letter.
      return (
        !search ||
        user.email.toLowerCase() === search ||
        user.username.toLowerCase().includes(search) ||
        user.name.toLowerCase().includes(search)
      );
    });
    return page(rows.toReversed(), user =>
      present.user(user, { details: caller.user.admin }),
    );
  });

  api.get('/users/:id', ({ caller, path }) => {
    const user = store.state.users.find(row => row.id === Number(path.id));
    if (!user) throw notFound('User');
    return ok(present.user(user, { details: caller.user.admin }));
  });
}
