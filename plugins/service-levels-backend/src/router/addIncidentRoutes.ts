import { InputError } from '@backstage/errors';
import {
  incidentManagePermission,
  isParisDay,
  serviceLevelReadPermission,
  spanOfParisDay,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { Visitor } from '../access/ServiceLevelAccess';
import { numberOf } from '../services/incidentNumbers';
import { isoOf } from '../services/time';
import type { StoredIncident } from '../stores/IncidentStore';
import {
  answer,
  record,
  type RouterContext,
  type ServiceLevelRouter,
} from './RouterContext';

const defaultLimit = 50;

/** Incidents: everybody follows them, those who run the platform declare, explain and close them. */
export function addIncidentRoutes(
  router: ServiceLevelRouter,
  context: RouterContext,
): void {
  const { access, database, incidentReader, incidents, services } = context;

  router.get('/incidents', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(serviceLevelReadPermission, visitor);
    const { state, service, since, until, ...page } = request.query;
    const { offset = 0, limit = defaultLimit } = page;
    const filter = {
      ...(state && { isOpen: state === 'open' }),
      ...(service && { services: service }),
      ...(since && { from: isoOf(spanOf('since', since).from) }),
      ...(until && { to: isoOf(spanOf('until', until).to) }),
    };
    const [found, total, viewer] = await Promise.all([
      database.incidents.list(filter, { offset, limit }),
      database.incidents.count(filter),
      access.viewerOf(visitor),
    ]);
    response.json(
      answer({
        items: await incidentReader.present(
          found,
          await services.current(),
          viewer,
          Date.now(),
        ),
        total,
      }),
    );
  });

  router.get('/incidents/:number', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(serviceLevelReadPermission, visitor);
    const incident = await incidents.find(request.params.number);
    response.json(await detailOf(incident, visitor));
  });

  router.post('/incidents', async (request, response) => {
    const { visitor, by } = await manager(request);
    const incident = await incidents.declare(request.body, by, Date.now());
    await record(context, by, 'incident.declare', numberOf(incident.id), {
      impact: incident.impact,
      services: incident.services.join(', '),
    });
    response.status(201).json(await detailOf(incident, visitor));
  });

  router.put('/incidents/:number', async (request, response) => {
    const { number } = request.params;
    const { visitor, by } = await manager(request, number);
    const incident = await incidents.change(
      number,
      request.body,
      by,
      Date.now(),
    );
    await record(context, by, 'incident.change', numberOf(incident.id), {
      fields: Object.keys(request.body).sort().join(', '),
    });
    response.json(await detailOf(incident, visitor));
  });

  router.post('/incidents/:number/updates', async (request, response) => {
    const { number } = request.params;
    const { visitor, by } = await manager(request, number);
    const incident = await incidents.note(
      number,
      request.body.text,
      by,
      Date.now(),
    );
    await record(context, by, 'incident.note', numberOf(incident.id));
    response.status(201).json(await detailOf(incident, visitor));
  });

  router.post('/incidents/:number/closing', async (request, response) => {
    const { number } = request.params;
    const { visitor, by } = await manager(request, number);
    const incident = await incidents.close(
      number,
      request.body,
      by,
      Date.now(),
    );
    await record(context, by, 'incident.close', numberOf(incident.id));
    response.json(await detailOf(incident, visitor));
  });

  async function manager(
    request: Parameters<RouterContext['visitorOf']>[0],
    target?: string,
  ) {
    const visitor = await context.visitorOf(request);
    await access.require(incidentManagePermission, visitor, target);
    return { visitor, by: access.requirePerson(visitor) };
  }

  async function detailOf(incident: StoredIncident, visitor: Visitor) {
    return answer(
      await incidentReader.detail(
        incident,
        await services.current(),
        await access.viewerOf(visitor),
        Date.now(),
      ),
    );
  }
}

function spanOf(field: string, day: string) {
  if (!isParisDay(day)) {
    throw new InputError(`${field} must be a day such as 2026-11-22`);
  }
  return spanOfParisDay(day);
}
