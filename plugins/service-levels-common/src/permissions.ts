import { createPermission } from '@backstage/plugin-permission-common';

/** See the services, what is measured of them, their incidents, maintenances and month reports. @public */
export const serviceLevelReadPermission = createPermission({
  name: 'service-levels.service.read',
  attributes: { action: 'read' },
});
/** Declare incidents, and follow, explain and close them. @public */
export const incidentManagePermission = createPermission({
  name: 'service-levels.incident.manage',
  attributes: { action: 'update' },
});
/** Plan maintenance, and take it back. @public */
export const maintenancePlanPermission = createPermission({
  name: 'service-levels.maintenance.plan',
  attributes: { action: 'update' },
});
/** See the probes, their targets and what they last found. @public */
export const probeReadPermission = createPermission({
  name: 'service-levels.probe.read',
  attributes: { action: 'read' },
});
/** Add, change, pause, run and remove probes. @public */
export const probeManagePermission = createPermission({
  name: 'service-levels.probe.manage',
  attributes: { action: 'update' },
});

/** @public */
export const serviceLevelPermissions = [
  serviceLevelReadPermission,
  incidentManagePermission,
  maintenancePlanPermission,
  probeReadPermission,
  probeManagePermission,
];
