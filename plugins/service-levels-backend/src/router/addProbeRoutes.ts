import {
  probeManagePermission,
  type ProbeInput,
  probeReadPermission,
} from '@cloud-pi-native/plugin-service-levels-common';
import { readTarget } from '../services/readTarget';
import {
  answer,
  record,
  type RouterContext,
  type ServiceLevelRouter,
} from './RouterContext';

/** Probes: those of the configuration are seen and paused, the others are added, changed and removed. */
export function addProbeRoutes(
  router: ServiceLevelRouter,
  context: RouterContext,
): void {
  const { access, probes } = context;

  router.get('/probes', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(probeReadPermission, visitor);
    response.json(
      answer({
        items: await probes.list(Date.now()),
        allowedHosts: await probes.allowedHosts(),
      }),
    );
  });

  router.get('/probes/:id/samples', async (request, response) => {
    const visitor = await context.visitorOf(request);
    await access.require(probeReadPermission, visitor);
    response.json(answer({ items: await probes.samples(request.params.id) }));
  });

  router.post('/probes', async (request, response) => {
    const { id } = request.body;
    const by = await manager(request, id);
    const probe = await probes.add({ id, ...read(request.body) }, Date.now());
    await record(context, by, 'probe.add', id, { service: probe.service });
    response.status(201).json(answer(probe));
  });

  router.put('/probes/:id', async (request, response) => {
    const { id } = request.params;
    const by = await manager(request, id);
    const probe = await probes.change(id, read(request.body), Date.now());
    await record(context, by, 'probe.change', id, { service: probe.service });
    response.json(answer(probe));
  });

  router.post('/probes/:id/pause', async (request, response) => {
    const { id } = request.params;
    const by = await manager(request, id);
    const probe = await probes.pause(id, true, Date.now());
    await record(context, by, 'probe.pause', id);
    response.json(answer(probe));
  });

  router.post('/probes/:id/resume', async (request, response) => {
    const { id } = request.params;
    const by = await manager(request, id);
    const probe = await probes.pause(id, false, Date.now());
    await record(context, by, 'probe.resume', id);
    response.json(answer(probe));
  });

  router.post('/probes/:id/run', async (request, response) => {
    const { id } = request.params;
    const by = await manager(request, id);
    const probe = await probes.run(id, Date.now());
    await record(context, by, 'probe.run', id);
    response.status(202).json(answer(probe));
  });

  router.delete('/probes/:id', async (request, response) => {
    const { id } = request.params;
    const by = await manager(request, id);
    await probes.remove(id);
    await record(context, by, 'probe.remove', id);
    response.status(204).end();
  });

  async function manager(
    request: Parameters<RouterContext['visitorOf']>[0],
    target: string,
  ): Promise<string> {
    const visitor = await context.visitorOf(request);
    await access.require(probeManagePermission, visitor, target);
    return access.requirePerson(visitor);
  }
}

/** The description of the interface leaves the shape of the target to {@link readTarget}. */
function read(
  body: Omit<ProbeInput, 'id' | 'target'> & { target: unknown },
): Omit<ProbeInput, 'id'> {
  const { service, intervalSeconds, timeoutSeconds, target } = body;
  return {
    service,
    intervalSeconds,
    timeoutSeconds,
    target: readTarget('target', target),
  };
}
