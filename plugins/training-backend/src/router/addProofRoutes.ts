import {
  answer,
  type RouterContext,
  type TrainingRouter,
} from './RouterContext';

/** The proofs that a person must look at. */
export function addProofRoutes(
  router: TrainingRouter,
  context: RouterContext,
): void {
  const { access, database, following, own } = context;

  router.get('/proofs', async (request, response) => {
    const visitor = await context.visitorOf(request);
    response.json({ items: await own.proofsToDecide(visitor) });
  });

  router.put('/proofs/:id/decision', async (request, response) => {
    const visitor = await context.visitorOf(request);
    const { proof, by } = await access.requireLead(
      await database.proofs.find(request.params.id),
      visitor,
    );
    response.json(answer(await following.decide(proof, request.body, by)));
  });
}
