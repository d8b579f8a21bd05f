import type { RequestHandler } from 'express';

/** Calls a minute that are admitted for one token. High enough never to be met but by a runaway loop. */
const limit = 20_000;
const windowSeconds = 60;

/** Counts the calls of each token and tells where it stands in the headers, as GitLab does. */
export function createRateLimit(): RequestHandler {
  const counts = new Map<string, number>();
  let windowEnd = 0;

  return (request, response, next) => {
    const now = Math.floor(Date.now() / 1000);
    if (now >= windowEnd) {
      counts.clear();
      windowEnd = now + windowSeconds;
    }
    const key =
      request.get('private-token') ?? request.get('authorization') ?? '';
    const observed = (counts.get(key) ?? 0) + 1;
    counts.set(key, observed);
    response.set({
      'ratelimit-name': 'throttle_authenticated_api',
      'ratelimit-limit': String(limit),
      'ratelimit-observed': String(observed),
      'ratelimit-remaining': String(Math.max(0, limit - observed)),
      'ratelimit-reset': String(windowEnd),
    });
    if (observed > limit) {
      response
        .status(429)
        .set('retry-after', String(windowEnd - now))
        .type('text/plain')
        .send('Retry later\n');
      return;
    }
    next();
  };
}
