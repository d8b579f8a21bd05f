import { randomUUID } from 'crypto';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { applicationMapReadPermission } from '@cloud-pi-native/plugin-canel-common';
import {
  type CanelRouter,
  credentialsOf,
  type RouterOptions,
} from './RouterOptions';

/** Filters kept under a name. They belong to a person, who may share them with a group of theirs. */
export function addViewRoutes(
  router: CanelRouter,
  options: RouterOptions,
): void {
  const { access, views } = options;
  const authorOf = async (request: unknown) => {
    const credentials = await credentialsOf(options, request);
    const { userRef } = await access.require(
      applicationMapReadPermission,
      credentials,
    );
    if (!userRef) throw new NotAllowedError('Views belong to people');
    return { userRef, groups: await access.groupsOf(credentials) };
  };

  router.get('/views', async (request, response) => {
    const { userRef, groups } = await authorOf(request);
    response.json({ items: await views.list(userRef, groups) });
  });

  router.post('/views', async (request, response) => {
    const { userRef, groups } = await authorOf(request);
    const { sharedWith } = request.body;
    if (sharedWith !== undefined && !groups.includes(sharedWith)) {
      throw new InputError('sharedWith: give a group that you are a member of');
    }
    const view = { id: randomUUID(), ...request.body, author: userRef };
    await views.add(view);
    response.status(201).json(view);
  });

  router.delete('/views/:id', async (request, response) => {
    const { userRef } = await authorOf(request);
    const view = await views.find(request.params.id);
    if (view?.author !== userRef) {
      throw new NotFoundError('You have no view of this identifier');
    }
    await views.remove(view.id);
    response.status(204).end();
  });
}
