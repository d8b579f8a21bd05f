import {
  type AccessRequestInput,
  type ApplicationChoice,
  accessRequestCommentPermission,
  accessRequestCreatePermission,
  accessRequestDecidePermission,
  accessRequestReadPermission,
  accessRequestUpdatePermission,
} from '@cloud-pi-native/plugin-projects-common';
import { InputError } from '@backstage/errors';
import type { AccessRequestInput as AccessRequestBody } from '../schema/openapi/generated/models';
import type { ProjectsRouter, RouterContext } from './RouterContext';

/** Requests for access and their decisions. */
export function addRequestRoutes(
  router: ProjectsRouter,
  { access, database, requests, visitorOf }: RouterContext,
): void {
  router.get('/requests', async (req, res) => {
    const visitor = await visitorOf(req);
    const { mine, ...query } = req.query;
    res.json(
      await database.requests.list(
        {
          ...query,
          // A service has no request of its own.
          ...(mine ? { requester: visitor.caller.userRef ?? '' } : {}),
        },
        await access.requestFilter(visitor),
      ),
    );
  });

  router.post('/requests', async (req, res) => {
    const visitor = await visitorOf(req);
    await access.toPermission(accessRequestCreatePermission, visitor);
    const request = await requests.submit(inputOf(req.body), visitor.caller);
    res.status(201).json(await access.presentRequest(request, visitor));
  });

  router.get('/requests/:id', async (req, res) => {
    const visitor = await visitorOf(req);
    const { id } = req.params;
    await access.toRequest(accessRequestReadPermission, id, visitor);
    const request = await requests.get(id);
    res.json(await access.presentRequest(request, visitor));
  });

  router.put('/requests/:id', async (req, res) => {
    const visitor = await visitorOf(req);
    const { id } = req.params;
    await access.toRequest(accessRequestUpdatePermission, id, visitor);
    const request = await requests.correct(
      id,
      inputOf(req.body),
      visitor.caller,
    );
    res.json(await access.presentRequest(request, visitor));
  });

  router.post('/requests/:id/comments', async (req, res) => {
    const visitor = await visitorOf(req);
    const { id } = req.params;
    await access.toRequest(accessRequestCommentPermission, id, visitor);
    const request = await requests.comment(id, req.body.text, visitor.caller);
    res.json(await access.presentRequest(request, visitor));
  });

  router.post('/requests/:id/correction', async (req, res) => {
    const visitor = await visitorOf(req);
    const { id } = req.params;
    await access.toRequest(accessRequestDecidePermission, id, visitor);
    const request = await requests.askCorrection(
      id,
      req.body.reason,
      visitor.caller,
    );
    res.json(await access.presentRequest(request, visitor));
  });

  router.post('/requests/:id/approval', async (req, res) => {
    const visitor = await visitorOf(req);
    const { id } = req.params;
    await access.toRequest(accessRequestDecidePermission, id, visitor);
    const { approved, reason } = req.body;
    const request = await requests.approve(
      id,
      approved,
      reason,
      visitor.caller,
    );
    res.json(await access.presentRequest(request, visitor));
  });

  router.post('/requests/:id/refusal', async (req, res) => {
    const visitor = await visitorOf(req);
    const { id } = req.params;
    await access.toRequest(accessRequestDecidePermission, id, visitor);
    const request = await requests.refuse(id, req.body.reason, visitor.caller);
    res.json(await access.presentRequest(request, visitor));
  });

  router.post('/requests/:id/withdrawal', async (req, res) => {
    const visitor = await visitorOf(req);
    const { id } = req.params;
    await access.toRequest(accessRequestUpdatePermission, id, visitor);
    const request = await requests.withdraw(id, visitor.caller);
    res.json(await access.presentRequest(request, visitor));
  });
}

/** The generated type of an application has both its fields optional; which one is there follows from its kind. */
function inputOf(body: AccessRequestBody): AccessRequestInput {
  return { ...body, application: applicationOf(body.application) };
}

function applicationOf({
  kind,
  entityRef,
  title,
}: AccessRequestBody['application']): ApplicationChoice {
  if (kind === 'existing') {
    if (entityRef !== undefined && title === undefined) {
      return { kind, entityRef };
    }
    throw new InputError(
      'application.entityRef: give the reference of the application, and no title',
    );
  }
  if (title !== undefined && entityRef === undefined) return { kind, title };
  throw new InputError(
    'application.title: give the title of the new application, and no reference',
  );
}
