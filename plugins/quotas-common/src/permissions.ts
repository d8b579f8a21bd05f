import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of the quotas of a project. @public */
export const quotasResourceType = 'quotas-project';

/** See the envelopes of a project, what is reserved in them, the requests and the history. @public */
export const quotasReadPermission = createPermission({
  name: 'quotas.project.read',
  attributes: { action: 'read' },
  resourceType: quotasResourceType,
});
/** Ask for a change of envelope, or take back one's request. @public */
export const quotaChangeAskPermission = createPermission({
  name: 'quotas.change.ask',
  attributes: { action: 'create' },
  resourceType: quotasResourceType,
});
/** Grant or refuse a change of envelope; never one's own. @public */
export const quotaChangeDecidePermission = createPermission({
  name: 'quotas.change.decide',
  attributes: { action: 'update' },
});
/** See how full clusters and zones are. @public */
export const quotasPlatformReadPermission = createPermission({
  name: 'quotas.platform.read',
  attributes: { action: 'read' },
});
/** Ask whether environments would find room, before asking for them. @public */
export const quotasPreviewPermission = createPermission({
  name: 'quotas.preview',
  attributes: { action: 'read' },
});
/** Open projects in the ledger, reserve and release: for the portal's own services. @public */
export const quotasLedgerPermission = createPermission({
  name: 'quotas.ledger.write',
  attributes: { action: 'update' },
});

/** @public */
export const quotasPermissions = [
  quotasReadPermission,
  quotaChangeAskPermission,
  quotaChangeDecidePermission,
  quotasPlatformReadPermission,
  quotasPreviewPermission,
  quotasLedgerPermission,
];
