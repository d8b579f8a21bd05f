import { InputError } from '@backstage/errors';
import {
  isParisDay,
  parisDayAfter,
  parisDayOf,
  serviceLevelReadPermission,
} from '@cloud-pi-native/plugin-service-levels-common';
import { readDay } from '../answers/readDay';
import { isReached } from '../services/ProjectReach';
import { isoOf } from '../services/time';
import {
  answer,
  type RouterContext,
  type ServiceLevelRouter,
} from './RouterContext';

const defaultDays = 90;

/** How services are and were: of the platform, and as a project meets them. */
export function addServiceRoutes(
  router: ServiceLevelRouter,
  context: RouterContext,
): void {
  const { access, database, incidentReader, quality, services } = context;

  router.get('/services', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(serviceLevelReadPermission, visitor);
    const all = await services.current();
    const [items, measuredUntil, allowed] = await Promise.all([
      quality.overviews(all, all, {
        dayCount: request.query.days ?? defaultDays,
        now: Date.now(),
      }),
      quality.measuredUntil(),
      access.actionsOf(visitor),
    ]);
    response.json(
      answer({ items, allowed, ...(measuredUntil && { measuredUntil }) }),
    );
  });

  router.get('/services/:name', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(serviceLevelReadPermission, visitor);
    const service = await services.find(request.params.name);
    const [overview] = await quality.overviews(
      [service],
      await services.current(),
      { dayCount: request.query.days ?? defaultDays, now: Date.now() },
    );
    response.json(answer(overview));
  });

  router.get('/services/:name/days/:day', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(serviceLevelReadPermission, visitor);
    const { name, day } = request.params;
    if (!isParisDay(day) || day > parisDayOf(Date.now())) {
      throw new InputError(
        `day must be a day such as ${parisDayOf(
          Date.now(),
        )}, today at the latest`,
      );
    }
    response.json(
      answer(await readDay(await services.find(name), day, database.rollups)),
    );
  });

  router.get('/projects/:slug', async (request, response) => {
    const visitor = await context.visitorOf(request);
    const project = await access.findProject(request.params.slug, visitor);
    const now = Date.now();
    const all = await services.current();
    const reaching = all.filter(service => isReached(project, service));
    const names = reaching.map(({ name }) => name);
    const [items, incidents, maintenances, viewer] = await Promise.all([
      quality.overviews(reaching, all, { dayCount: defaultDays, now }),
      database.incidents.list({
        project: project.slug,
        from: isoOf(
          Date.parse(`${parisDayAfter(parisDayOf(now), -defaultDays)}T00:00Z`),
        ),
      }),
      context.maintenances.list(now, names),
      access.viewerOf(visitor),
    ]);
    const presented = await incidentReader.present(
      incidents,
      all,
      // The project was read: that it is touched is no secret.
      { ...viewer, projects: [...viewer.projects, project.slug] },
      now,
    );
    response.json(
      answer({
        project: project.slug,
        services: items,
        open: presented.filter(({ endedAt }) => endedAt === undefined),
        past: presented.filter(({ endedAt }) => endedAt !== undefined),
        maintenances: maintenances.filter(
          ({ state }) => state === 'planned' || state === 'running',
        ),
      }),
    );
  });
}
