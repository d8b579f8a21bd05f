import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  mirrorProvisionPermission,
  mirrorReadPermission,
  mirrorSetCredentialsPermission,
  mirrorSyncPermission,
  mirrorUpdatePermission,
} from '@cloud-pi-native/plugin-mirrors-common';
import type express from 'express';
import type { MirrorAccess, MirrorCaller } from '../permissions/MirrorAccess';
import { createOpenApiRouter } from '../schema/openapi';
import type { MirrorService } from '../services/MirrorService';
import { toMirror, toMirrorRef } from '../services/toMirror';
import type { StoredMirror } from '../stores/MirrorStore';
import type { RefStore } from '../stores/RefStore';
import type { SyncStore } from '../stores/SyncStore';

const defaultSyncs = 20;

/** The routes of `src/schema/openapi.yaml`. */
export async function createRouter(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  access: MirrorAccess;
  service: MirrorService;
  syncs: SyncStore;
  refs: RefStore;
}): Promise<express.Router> {
  const { httpAuth, permissions, access, service, syncs, refs } = options;
  const router = await createOpenApiRouter();

  const callerOf = async (request: unknown): Promise<MirrorCaller> =>
    access.readCaller(
      await httpAuth.credentials(request as express.Request, {
        allow: ['user', 'service'],
      }),
    );
  const present = async (mirror: StoredMirror, caller: MirrorCaller) => {
    const [allowed] = await access.allowedActions([mirror], caller);
    return toMirror(mirror, allowed);
  };

  router.get('/mirrors', async (request, response) => {
    const caller = await callerOf(request);
    const mirrors = await access.list(request.query, caller);
    const allowed = await access.allowedActions(mirrors, caller);
    response.json({
      items: mirrors.map((mirror, index) => toMirror(mirror, allowed[index])),
      total: mirrors.length,
    });
  });

  router.put('/mirrors', async (request, response) => {
    const caller = await callerOf(request);
    const [decision] = await permissions.authorize(
      [{ permission: mirrorProvisionPermission }],
      { credentials: caller.credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `The permission '${mirrorProvisionPermission.name}' is not given to you; add the repository to its project instead`,
      );
    }
    const mirror = await service.ensure(request.body, caller.actor);
    response.json(await present(mirror, caller));
  });

  router.get('/mirrors/:id', async (request, response) => {
    const caller = await callerOf(request);
    const mirror = await access.load(
      request.params.id,
      mirrorReadPermission,
      caller,
    );
    response.json(await present(mirror, caller));
  });

  router.patch('/mirrors/:id', async (request, response) => {
    const caller = await callerOf(request);
    const mirror = await access.load(
      request.params.id,
      mirrorUpdatePermission,
      caller,
    );
    const updated = await service.update(mirror, request.body, caller.actor);
    response.json(await present(updated, caller));
  });

  router.put('/mirrors/:id/credentials', async (request, response) => {
    const caller = await callerOf(request);
    const mirror = await access.load(
      request.params.id,
      mirrorSetCredentialsPermission,
      caller,
    );
    const updated = await service.setCredentials(
      mirror,
      request.body.sealed,
      caller.actor,
    );
    response.json(await present(updated, caller));
  });

  router.post('/mirrors/:id/sealed-credentials', async (request, response) => {
    const caller = await callerOf(request);
    const mirror = await access.load(
      request.params.id,
      mirrorSetCredentialsPermission,
      caller,
    );
    response.json({ sealed: service.sealForTask(mirror, request.body) });
  });

  router.get('/mirrors/:id/syncs', async (request, response) => {
    const caller = await callerOf(request);
    const mirror = await access.load(
      request.params.id,
      mirrorReadPermission,
      caller,
    );
    const limit = Number(request.query.limit ?? defaultSyncs);
    response.json(await syncs.list(mirror.id, limit));
  });

  router.post('/mirrors/:id/syncs', async (request, response) => {
    const caller = await callerOf(request);
    const mirror = await access.load(
      request.params.id,
      mirrorSyncPermission,
      caller,
    );
    // Only the portal itself speaks of enrolment or schedule.
    const trigger = caller.isService
      ? request.body?.trigger ?? 'schedule'
      : 'person';
    const sync = await service.requestSync(mirror, trigger, caller.actor);
    response.status(202).json(sync);
  });

  router.get('/mirrors/:id/syncs/:syncId', async (request, response) => {
    const caller = await callerOf(request);
    const { id, syncId } = request.params;
    const mirror = await access.load(id, mirrorReadPermission, caller);
    const sync = await syncs.find(mirror.id, syncId);
    if (!sync) {
      throw new NotFoundError(
        `The mirror has no sync ${syncId}, or forgot it since`,
      );
    }
    response.json(sync);
  });

  router.get('/mirrors/:id/refs', async (request, response) => {
    const caller = await callerOf(request);
    const mirror = await access.load(
      request.params.id,
      mirrorReadPermission,
      caller,
    );
    const items = (await refs.list(mirror.id)).map(toMirrorRef);
    response.json({ items, total: items.length });
  });

  return router;
}
