import {
  quotaChangeAskPermission,
  quotaChangeDecidePermission,
  quotasReadPermission,
} from '@cloud-pi-native/plugin-quotas-common';
import { pageOf } from '../answers/summariesOf';
import { answer, type QuotasRouter, type RouterContext } from './RouterContext';

/** Requests for a change of envelope: the queue, the decision, the withdrawal. */
export function addChangeRoutes(
  router: QuotasRouter,
  context: RouterContext,
): void {
  const { access, answers, changes, database, visitorOf } = context;

  router.get('/changes', async (request, response) => {
    const visitor = await visitorOf(request);
    const maySee = await access.seenBy(visitor);
    const { state, project } = request.query;
    const found = await database.changes.list({ states: state, project });
    const page = pageOf(
      found.filter(change => maySee(change.project)),
      request.query,
    );
    response.json(
      answer({ ...page, items: await answers.changes(page.items, visitor) }),
    );
  });

  router.get('/changes/:id', async (request, response) => {
    const visitor = await visitorOf(request);
    const change = await changes.get(request.params.id);
    await access.toProject(quotasReadPermission, change.project, visitor);
    const [presented] = await answers.changes([change], visitor);
    response.json(answer(presented));
  });

  router.post('/changes/:id/decision', async (request, response) => {
    const visitor = await visitorOf(request);
    const { id, project, by } = await changes.get(request.params.id);
    await access.require(quotaChangeDecidePermission, visitor, project);
    const decider = access.requirePerson(visitor);
    if (decider === by) {
      await access.deny(
        quotaChangeDecidePermission,
        visitor,
        project,
        'You asked for this: somebody else of the Service Team or of the socle decides on it',
      );
    }
    const decided = await changes.decide(id, request.body, decider);
    const [presented] = await answers.changes([decided], visitor);
    response.json(answer(presented));
  });

  router.delete('/changes/:id', async (request, response) => {
    const visitor = await visitorOf(request);
    const { id, project, by, state } = await changes.get(request.params.id);
    await access.toProject(quotaChangeAskPermission, project, visitor);
    const person = access.requirePerson(visitor);
    if (person !== by && state === 'submitted') {
      await access.deny(
        quotaChangeAskPermission,
        visitor,
        project,
        'A request for quotas is taken back by who asked for it',
      );
    }
    await changes.withdraw(id, person);
    response.status(204).end();
  });
}
