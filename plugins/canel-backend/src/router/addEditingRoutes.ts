import {
  applicationUpdatePermission,
  homologationRecordPermission,
} from '@cloud-pi-native/plugin-canel-common';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import {
  type CanelRouter,
  credentialsOf,
  type RouterOptions,
} from './RouterOptions';

/** What people state of applications. */
export function addEditingRoutes(
  router: CanelRouter,
  options: RouterOptions,
): void {
  const { access, editor } = options;
  /** The application, once the caller may do this and may see it. */
  const begin = async (
    request: { params: { name: string } },
    permission: BasicPermission,
  ) => {
    const credentials = await credentialsOf(options, request);
    const { actor } = await access.require(permission, credentials);
    const { facts } = await access.find(request.params.name, credentials);
    return { actor, application: facts.application };
  };

  router.put(
    '/applications/:name/attributes/:attribute',
    async (request, response) => {
      const { actor, application } = await begin(
        request,
        applicationUpdatePermission,
      );
      const { attribute } = request.params;
      const value: unknown = request.body.value;
      await editor.setAttribute(application, attribute, value, actor);
      response.status(204).end();
    },
  );

  router.delete(
    '/applications/:name/attributes/:attribute',
    async (request, response) => {
      const { actor, application } = await begin(
        request,
        applicationUpdatePermission,
      );
      const { attribute } = request.params;
      await editor.setAttribute(application, attribute, undefined, actor);
      response.status(204).end();
    },
  );

  router.post(
    '/applications/:name/homologations',
    async (request, response) => {
      const { actor, application } = await begin(
        request,
        homologationRecordPermission,
      );
      response
        .status(201)
        .json(
          await editor.recordHomologation(application, request.body, actor),
        );
    },
  );

  router.put(
    '/applications/:name/homologations/:id',
    async (request, response) => {
      const { actor, application } = await begin(
        request,
        homologationRecordPermission,
      );
      response.json(
        await editor.correctHomologation(
          application,
          request.params.id,
          request.body,
          actor,
        ),
      );
    },
  );
}
