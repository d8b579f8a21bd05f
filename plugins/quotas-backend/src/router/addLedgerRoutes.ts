import { answer, type QuotasRouter, type RouterContext } from './RouterContext';

const defaultPage = 50;

/** What the portal's own services write: projects opened by an approval, reservations of environments. */
export function addLedgerRoutes(
  router: QuotasRouter,
  { ledger, projects, reconciler, requireLedger }: RouterContext,
): void {
  router.get('/ledger/projects', async (request, response) => {
    await requireLedger(request);
    const { limit = defaultPage, offset = 0 } = request.query;
    response.json(answer(await projects.list({ limit, offset })));
  });

  router.get('/ledger/projects/:slug', async (request, response) => {
    await requireLedger(request);
    response.json(answer(await projects.get(request.params.slug)));
  });

  router.put('/ledger/projects/:slug', async (request, response) => {
    await requireLedger(request);
    const { slug } = request.params;
    response.json(answer(await projects.open(slug, request.body)));
  });

  router.delete('/ledger/projects/:slug', async (request, response) => {
    await requireLedger(request);
    await projects.cancel(request.params.slug, request.query.attempt);
    response.status(204).end();
  });

  router.put(
    '/ledger/projects/:slug/reservations/:environment',
    async (request, response) => {
      await requireLedger(request);
      const { slug, environment } = request.params;
      response.json(
        answer(await ledger.reserve(slug, environment, request.body)),
      );
    },
  );

  router.put(
    '/ledger/projects/:slug/reservations/:environment/resources',
    async (request, response) => {
      await requireLedger(request);
      const { slug, environment } = request.params;
      response.json(
        answer(await ledger.change(slug, environment, request.body)),
      );
    },
  );

  router.delete(
    '/ledger/projects/:slug/reservations/:environment',
    async (request, response) => {
      await requireLedger(request);
      const { slug, environment } = request.params;
      await ledger.release(slug, environment, request.query);
      response.status(204).end();
    },
  );

  router.post('/ledger/projects/:slug/archive', async (request, response) => {
    await requireLedger(request);
    await projects.archive(request.params.slug, request.body.actor);
    response.status(204).end();
  });

  router.post(
    '/ledger/projects/:slug/restoration',
    async (request, response) => {
      await requireLedger(request);
      await projects.restore(request.params.slug, request.body);
      response.status(204).end();
    },
  );

  router.put('/ledger/projects/:slug/state', async (request, response) => {
    await requireLedger(request);
    const { slug } = request.params;
    response.json(answer(await reconciler.reconcile(slug, request.body)));
  });
}
