import {
  conformityReviewPermission,
  conformityStatePermission,
} from '@cloud-pi-native/plugin-conformity-common';
import { readProofs } from '../services/readProofs';
import { findRequirement } from './findRequirement';
import {
  answer,
  type ConformityRouter,
  type RouterContext,
} from './RouterContext';

/** What projects state, and what the architect thinks of it. */
export function addStatementRoutes(
  router: ConformityRouter,
  context: RouterContext,
): void {
  const { access, requirements, statements } = context;

  router.post(
    '/applications/:name/requirements/:key/statements',
    async (request, response) => {
      const visitor = await context.visitorOf(request);
      const application = await access.find(request.params.name, visitor);
      await access.toApplication(
        conformityStatePermission,
        application,
        visitor,
      );
      const by = access.requirePerson(visitor);
      const requirement = await findRequirement(
        requirements,
        request.params.key,
      );
      const { state, comment, proofs } = request.body;
      response
        .status(201)
        .json(
          answer(
            await statements.state(
              application,
              requirement,
              { state, comment, proofs: readProofs(proofs) },
              by,
            ),
          ),
        );
    },
  );

  router.put(
    '/applications/:name/statements/:id/review',
    async (request, response) => {
      const visitor = await context.visitorOf(request);
      const application = await access.find(request.params.name, visitor);
      await access.require(conformityReviewPermission, visitor, application);
      const by = access.requirePerson(visitor);
      response.json(
        answer(
          await statements.review(
            application,
            request.params.id,
            request.body,
            by,
          ),
        ),
      );
    },
  );
}
