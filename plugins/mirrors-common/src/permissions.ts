import { createPermission } from '@backstage/plugin-permission-common';

/** @public */
export const RESOURCE_TYPE_MIRROR = 'mirror';
const onMirror = { resourceType: RESOURCE_TYPE_MIRROR } as const;

/** @public */
export const mirrorReadPermission = createPermission({
  name: 'mirrors.mirror.read',
  attributes: { action: 'read' },
  ...onMirror,
});
/** @public */
export const mirrorSyncPermission = createPermission({
  name: 'mirrors.mirror.sync',
  attributes: { action: 'update' },
  ...onMirror,
});
/** @public */
export const mirrorUpdatePermission = createPermission({
  name: 'mirrors.mirror.update',
  attributes: { action: 'update' },
  ...onMirror,
});
/** @public */
export const mirrorSetCredentialsPermission = createPermission({
  name: 'mirrors.mirror.set-credentials',
  attributes: { action: 'update' },
  ...onMirror,
});
/** Declare a mirror: the platform's and the portal's own services', through the provisioning of a project. @public */
export const mirrorProvisionPermission = createPermission({
  name: 'mirrors.mirror.provision',
  attributes: { action: 'create' },
});

/** @public */
export const mirrorsPermissions = [
  mirrorReadPermission,
  mirrorSyncPermission,
  mirrorUpdatePermission,
  mirrorSetCredentialsPermission,
  mirrorProvisionPermission,
];
