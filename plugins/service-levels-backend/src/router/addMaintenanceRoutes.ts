import {
  maintenancePlanPermission,
  serviceLevelReadPermission,
} from '@cloud-pi-native/plugin-service-levels-common';
import {
  answer,
  record,
  type RouterContext,
  type ServiceLevelRouter,
} from './RouterContext';

/** Planned maintenance. */
export function addMaintenanceRoutes(
  router: ServiceLevelRouter,
  context: RouterContext,
): void {
  const { access, maintenances } = context;

  router.get('/maintenances', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(serviceLevelReadPermission, visitor);
    response.json(
      answer({
        items: await maintenances.list(Date.now(), request.query.service),
      }),
    );
  });

  router.post('/maintenances', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(maintenancePlanPermission, visitor);
    const by = access.requirePerson(visitor);
    const planned = await maintenances.plan(request.body, by, Date.now());
    await record(context, by, 'maintenance.plan', planned.title, {
      services: planned.services.join(', '),
      startsAt: planned.startsAt,
      endsAt: planned.endsAt,
    });
    response.status(201).json(answer(planned));
  });

  router.post('/maintenances/:id/ending', async (request, response) => {
    const visitor = await context.visitorOf(request);
    const { id } = request.params;
    await access.require(maintenancePlanPermission, visitor, id);
    const by = access.requirePerson(visitor);
    const ended = await maintenances.end(id, Date.now());
    await record(context, by, 'maintenance.end', ended.title);
    response.json(answer(ended));
  });
}
