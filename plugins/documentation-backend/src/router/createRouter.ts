import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  feedbackGivePermission,
  feedbackReadPermission,
} from '@cloud-pi-native/plugin-documentation-common';
import type express from 'express';
import { createOpenApiRouter } from '../schema/openapi';
import type { FeedbackService } from '../services/FeedbackService';

/** The routes of `src/schema/openapi.yaml`. */
export async function createRouter(options: {
  feedback: FeedbackService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
}): Promise<express.Router> {
  const { feedback, httpAuth, permissions } = options;
  const router = await createOpenApiRouter();

  const reader = async (request: unknown) => {
    const credentials = await httpAuth.credentials(request as express.Request, {
      allow: ['user'],
    });
    await authorize(feedbackGivePermission, credentials);
    return credentials;
  };

  const writer = async (request: unknown) => {
    const credentials = await httpAuth.credentials(request as express.Request, {
      allow: ['user', 'service'],
    });
    await authorize(feedbackReadPermission, credentials);
    return credentials;
  };

  async function authorize(
    permission: BasicPermission,
    credentials: Parameters<PermissionsService['authorize']>[1]['credentials'],
  ): Promise<void> {
    const [{ result }] = await permissions.authorize([{ permission }], {
      credentials,
    });
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `This needs the permission ${permission.name}; docs/portail/roles.md says who has it`,
      );
    }
  }

  router.get('/answer', async (request, response) => {
    const credentials = await reader(request);
    const answer = await feedback.answerOf(pageOf(request.query), credentials);
    if (answer) {
      response.json(answer);
    } else {
      response.status(204).end();
    }
  });

  router.put('/answer', async (request, response) => {
    const credentials = await reader(request);
    response.json(
      await feedback.answer(pageOf(request.query), request.body, credentials),
    );
  });

  router.delete('/answer', async (request, response) => {
    await feedback.remove(pageOf(request.query), await reader(request));
    response.status(204).end();
  });

  router.get('/feedback', async (request, response) => {
    response.json({ items: await feedback.feedback(await writer(request)) });
  });

  router.get('/feedback/answers', async (request, response) => {
    const credentials = await writer(request);
    response.json({
      items: await feedback.answersTo(pageOf(request.query), credentials),
    });
  });

  return router;
}

function pageOf({
  entityRef,
  path = '',
}: {
  entityRef: string;
  path?: string;
}) {
  return { entityRef, path };
}
