import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Open the application map. Which applications a person finds there is the decision of the catalog
 * (`catalog.entity.read`), in every list, count, graph and export.
 *
 * @public
 */
export const applicationMapReadPermission = createPermission({
  name: 'canel.map.read',
  attributes: { action: 'read' },
});
/** State an attribute of an application by hand. @public */
export const applicationUpdatePermission = createPermission({
  name: 'canel.application.update',
  attributes: { action: 'update' },
});
/** Record a homologation decision, or correct it. @public */
export const homologationRecordPermission = createPermission({
  name: 'canel.homologation.record',
  attributes: { action: 'create' },
});
/** Bring applications from a file: dry run, then apply. @public */
export const applicationImportPermission = createPermission({
  name: 'canel.import.apply',
  attributes: { action: 'create' },
});
/** See how the readings of the sources went, and start one. @public */
export const applicationSourceManagePermission = createPermission({
  name: 'canel.source.manage',
  attributes: { action: 'update' },
});

/** @public */
export const canelPermissions = [
  applicationMapReadPermission,
  applicationUpdatePermission,
  homologationRecordPermission,
  applicationImportPermission,
  applicationSourceManagePermission,
];
