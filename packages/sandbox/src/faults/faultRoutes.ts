import { json, Router } from 'express';
import type { Fault, FaultInjector } from './FaultInjector';
import type { RequestJournal } from './RequestJournal';

const effects = ['latency', 'status', 'drop', 'hold'];

/**
 * The sandbox's own routes, for tests that run in another process: `faults` (POST, GET, GET one, DELETE one or all)
 * and `requests` (GET, DELETE). Only JSON is read, so that no web page can send it from a browser unasked.
 */
export function createFaultRoutes(
  faults: FaultInjector,
  journal: RequestJournal,
): Router {
  const router = Router();
  router.use(json());

  router.post('/faults', (request, response) => {
    const problem = checkFault(request.body);
    if (problem) response.status(400).json({ error: problem });
    else response.status(201).json(faults.inject(request.body as Fault));
  });
  router.get('/faults', (_request, response) => {
    response.json(faults.list());
  });
  router.delete('/faults', (_request, response) => {
    faults.clear();
    response.status(204).end();
  });
  router.get('/faults/:id', (request, response) => {
    const fault = faults.get(Number(request.params.id));
    if (fault) response.json(fault);
    else response.status(404).json({ error: 'no such fault' });
  });
  router.delete('/faults/:id', (request, response) => {
    const removed = faults.remove(Number(request.params.id));
    response.status(removed ? 204 : 404).end();
  });
  router.get('/requests', (_request, response) => {
    response.json(journal.list());
  });
  router.delete('/requests', (_request, response) => {
    journal.clear();
    response.status(204).end();
  });
  return router;
}

function checkFault(body: unknown): string | undefined {
  const fault = body as Partial<Fault> | undefined;
  if (typeof fault?.path !== 'string') {
    return 'path is missing: give a path such as /api/v4/groups/*';
  }
  const kind = fault.effect?.kind;
  if (!kind || !effects.includes(kind)) {
    return `effect.kind is one of ${effects.join(', ')}`;
  }
  return undefined;
}
