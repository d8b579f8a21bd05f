import { InputError } from '@backstage/errors';
import {
  adviseHosting,
  applicationMapReadPermission,
  type EdgeKind,
  edgeKinds,
  readDay,
} from '@cloud-pi-native/plugin-canel-common';
import { calendarOf } from '../answers/calendarOf';
import { cardOf } from '../answers/cardOf';
import { changesOf } from '../answers/changesOf';
import { dashboardOf } from '../answers/dashboardOf';
import { impactOf } from '../answers/impactOf';
import { listApplications } from '../answers/listApplications';
import { neighbourhoodOf } from '../answers/neighbourhoodOf';
import { completenessOf, landscapeOf, matrixOf } from '../answers/pictures';
import { readFilter } from '../answers/readFilter';
import {
  type CanelRouter,
  credentialsOf,
  type RouterOptions,
} from './RouterOptions';

const defaultPage = 50;
const defaultDepth = 1;
const defaultNodes = 300;
const listedChanges = 1_000;
const dashboardChanges = 10;

/** What is read of the map; each answer is made from what the caller sees. */
export function addAnswerRoutes(
  router: CanelRouter,
  options: RouterOptions,
): void {
  const { access, maps, store } = options;
  const callerOf = async (request: unknown) =>
    access.mapOf(await credentialsOf(options, request));

  router.get('/applications', async (request, response) => {
    const { sort, order, offset = 0, limit = defaultPage } = request.query;
    const caller = await callerOf(request);
    response.json(
      listApplications(caller, readFilter(request.query), {
        sort,
        order,
        offset,
        limit,
      }),
    );
  });

  router.get('/applications/:name', async (request, response) => {
    const { caller, facts } = await access.find(
      request.params.name,
      await credentialsOf(options, request),
    );
    response.json(cardOf(caller, facts));
  });

  router.get('/applications/:name/impact', async (request, response) => {
    const { direction = 'down', depth } = request.query;
    const { caller, facts } = await access.find(
      request.params.name,
      await credentialsOf(options, request),
    );
    // Megabytes, which a digest for caches that may not keep them would only slow down.
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(impactOf(caller, facts, direction, depth)));
  });

  router.get('/applications/:name/neighbourhood', async (request, response) => {
    const { depth = defaultDepth, limit = defaultNodes } = request.query;
    const kinds = readEdgeKinds(request.query.edgeKinds);
    const { caller, facts } = await access.find(
      request.params.name,
      await credentialsOf(options, request),
    );
    response.json(
      neighbourhoodOf(caller, facts, { depth, limit, edgeKinds: kinds }),
    );
  });

  router.get('/map', async (request, response) => {
    const caller = await callerOf(request);
    const body = await maps.get(caller, readFilter(request.query));
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Cache-Control', 'no-store');
    response.end(body);
  });

  router.get('/matrices/:kind', async (request, response) => {
    const caller = await callerOf(request);
    const filter = readFilter(request.query);
    response.json(matrixOf(caller, request.params.kind, filter));
  });

  router.get('/landscape', async (request, response) => {
    const caller = await callerOf(request);
    response.json(landscapeOf(caller, readFilter(request.query)));
  });

  router.get('/calendar', async (request, response) => {
    const period = readPeriod(request.query);
    const caller = await callerOf(request);
    response.json({
      items: calendarOf(caller, readFilter(request.query), period),
    });
  });

  router.get('/completeness', async (request, response) => {
    const caller = await callerOf(request);
    response.json(completenessOf(caller, readFilter(request.query)));
  });

  router.get('/dashboard', async (request, response) => {
    const filter = readFilter(request.query);
    const caller = await callerOf(request);
    const changes = await changesOf(caller, store, filter, {
      limit: dashboardChanges,
    });
    response.json(dashboardOf(caller, filter, changes));
  });

  router.get('/changes', async (request, response) => {
    const period = readPeriod(request.query);
    const caller = await callerOf(request);
    const filter = readFilter(request.query);
    response.json({
      items: await changesOf(caller, store, filter, {
        ...period,
        limit: listedChanges,
      }),
    });
  });

  router.get('/advice', async (request, response) => {
    await access.require(
      applicationMapReadPermission,
      await credentialsOf(options, request),
    );
    response.json({ items: adviseHosting(request.query) });
  });
}

function readEdgeKinds(given: string[] | undefined): EdgeKind[] | undefined {
  return given?.map(name => {
    const kind = edgeKinds.find(one => one === name);
    if (!kind) {
      throw new InputError(
        `edgeKinds: '${name}' is none of ${edgeKinds.join(', ')}`,
      );
    }
    return kind;
  });
}

function readPeriod({ from, to }: { from?: string; to?: string }) {
  for (const [field, day] of Object.entries({ from, to })) {
    if (day !== undefined && readDay(day) !== day) {
      throw new InputError(
        `${field}: there is no such day; write one such as 2026-11-22`,
      );
    }
  }
  return { from, to };
}
