import type {
  AuthService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { json, type Request, type Response, Router } from 'express';
import { CallerSight } from './CallerSight';
import { changeAnswer } from './changeAnswer';
import { type CatalogQuery, reviewQuery } from './reviewQuery';
import { givenReferences, withoutReferences } from './withoutReferences';

/**
 * Takes out of everything that the catalog answers to people the references to what they may not see, and keeps its
 * queries from telling them. For somebody whom the policy restricts, a reference to a hidden entity and one to an entity
 * that does not exist are the same: neither is there. The portal's own services see everything.
 */
export function createReferenceFilter(options: {
  auth: AuthService;
  catalog: CatalogService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): Router {
  const { auth, httpAuth } = options;
  const router = Router();
  router.use(['/entities', '/entity-facets'], json());
  router.use(async (request, response, next) => {
    try {
      const credentials = await httpAuth.credentials(request, {
        allow: ['user', 'service', 'none'],
      });
      if (auth.isPrincipal(credentials, 'service')) {
        next();
        return;
      }
      const sight = CallerSight.create({ ...options, credentials });
      await filterQuery(request, sight);
      filterAnswer(response, sight, next);
      next();
    } catch (error) {
      next(error);
    }
  });
  return router;
}

async function filterQuery(
  request: Request,
  sight: CallerSight,
): Promise<void> {
  const query: CatalogQuery = { parameters: request.query, body: request.body };
  const asked = new Set<string>();
  const refused: InputError[] = [];
  reviewQuery(query, {
    keeps: ref => Boolean(asked.add(ref)),
    refuses: error => refused.push(error),
  });
  if (asked.size === 0 && refused.length === 0) return;
  if (await sight.seesEverything()) return;
  if (refused.length > 0) throw refused[0];
  const visible = await sight.visibleAmong(asked);
  const { parameters, body } = reviewQuery(query, {
    keeps: ref => visible.has(ref),
    refuses: () => undefined,
  });
  Object.assign(request, { query: parameters, body });
}

function filterAnswer(
  response: Response,
  sight: CallerSight,
  fail: (error: unknown) => void,
): void {
  changeAnswer(
    response,
    async text => {
      const answer = JSON.parse(text);
      const given = givenReferences(answer);
      const named = new Set<string>();
      withoutReferences(answer, ref => {
        if (!given.has(ref)) named.add(ref);
        return true;
      });
      if (named.size === 0 || (await sight.seesEverything())) return text;
      const visible = await sight.visibleAmong(named);
      return JSON.stringify(
        withoutReferences(answer, ref => given.has(ref) || visible.has(ref)),
      );
    },
    fail,
  );
}
