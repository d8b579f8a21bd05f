import {
  derogationAskPermission,
  derogationDecidePermission,
  mayDecideDerogation,
  mayWithdrawDerogation,
} from '@cloud-pi-native/plugin-conformity-common';
import { findRequirement } from './findRequirement';
import {
  answer,
  type ConformityRouter,
  type RouterContext,
} from './RouterContext';

/** Derogations: asked for by the project, decided by governance. */
export function addDerogationRoutes(
  router: ConformityRouter,
  context: RouterContext,
): void {
  const { access, derogations, requirements } = context;

  router.post(
    '/applications/:name/requirements/:key/derogations',
    async (request, response) => {
      const visitor = await context.visitorOf(request);
      const application = await access.find(request.params.name, visitor);
      await access.toApplication(derogationAskPermission, application, visitor);
      const by = access.requirePerson(visitor);
      const requirement = await findRequirement(
        requirements,
        request.params.key,
      );
      response
        .status(201)
        .json(
          answer(
            await derogations.ask(application, requirement, request.body, by),
          ),
        );
    },
  );

  router.put(
    '/applications/:name/derogations/:id/decision',
    async (request, response) => {
      const visitor = await context.visitorOf(request);
      const application = await access.find(request.params.name, visitor);
      await access.require(derogationDecidePermission, visitor, application);
      const userRef = access.requirePerson(visitor);
      const { id } = request.params;
      const derogation = await derogations.find(application, id);
      if (!mayDecideDerogation(derogation, { userRef, isGovernance: true })) {
        await access.refuse(
          derogationDecidePermission,
          visitor,
          application,
          'You asked for this derogation: somebody else of governance decides on it',
        );
      }
      response.json(
        answer(
          await derogations.decide(application, id, request.body, userRef),
        ),
      );
    },
  );

  router.delete(
    '/applications/:name/derogations/:id',
    async (request, response) => {
      const visitor = await context.visitorOf(request);
      const application = await access.find(request.params.name, visitor);
      const isGovernance = await access.isGovernance(visitor);
      if (!isGovernance) {
        await access.toApplication(
          derogationAskPermission,
          application,
          visitor,
        );
      }
      const userRef = access.requirePerson(visitor);
      const { id } = request.params;
      const derogation = await derogations.find(application, id);
      if (!mayWithdrawDerogation(derogation, { userRef, isGovernance })) {
        await access.refuse(
          derogationAskPermission,
          visitor,
          application,
          'A derogation is taken back by who asked for it, or by governance',
        );
      }
      await derogations.withdraw(application, id, userRef);
      response.status(204).end();
    },
  );
}
