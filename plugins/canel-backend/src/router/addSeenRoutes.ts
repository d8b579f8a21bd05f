import { seenApplicationsOf } from '../answers/seenApplicationsOf';
import {
  type CanelRouter,
  credentialsOf,
  type RouterOptions,
} from './RouterOptions';

/** What other capabilities ask about applications, on behalf of somebody. */
export function addSeenRoutes(
  router: CanelRouter,
  options: RouterOptions,
): void {
  router.get('/seen-applications', async (request, response) => {
    const caller = await options.access.mapOf(
      await credentialsOf(options, request),
    );
    const { tag, list } = seenApplicationsOf(caller);
    response.json(request.query.unlessTag === tag ? { tag } : { tag, list });
  });
}
