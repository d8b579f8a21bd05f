import { projectReadPermission } from '@cloud-pi-native/plugin-projects-common';
import {
  incidentManagePermission,
  maintenancePlanPermission,
  probeManagePermission,
  probeReadPermission,
  serviceLevelReadPermission,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { PluginRouteRow } from '../RouteRow';

/** A service of the catalog of the walk. */
const service = 'gitlab';

const everybody: Pick<PluginRouteRow, 'path' | 'params'>[] = [
  { path: '/services' },
  { path: '/services/{name}', params: { name: service } },
  {
    path: '/services/{name}/days/{day}',
    params: { name: service, day: '2026-01-01' },
  },
  { path: '/incidents' },
  { path: '/incidents/{number}', params: { number: 'INC-9999' } },
  { path: '/maintenances' },
  { path: '/reports/{month}', params: { month: '2026-01' } },
  {
    path: '/reports/{month}/exports/{format}',
    params: { month: '2026-01', format: 'csv' },
  },
];

/** What the routes of `service-levels` ask. */
export const serviceLevelRows: PluginRouteRow[] = [
  ...everybody.map(row => ({
    ...row,
    method: 'get' as const,
    needs: serviceLevelReadPermission,
  })),
  { method: 'get', path: '/projects/{slug}', needs: projectReadPermission },
  {
    method: 'post',
    path: '/incidents',
    needs: incidentManagePermission,
    isForPeople: true,
    // Refused after the look at the permission: the walk leaves nothing behind.
    body: { title: 'Panne', impact: 'interruption', services: ['nulle-part'] },
  },
  {
    method: 'put',
    path: '/incidents/{number}',
    params: { number: 'INC-9999' },
    needs: incidentManagePermission,
    isForPeople: true,
    body: { cause: 'Disque plein' },
  },
  {
    method: 'post',
    path: '/incidents/{number}/updates',
    params: { number: 'INC-9999' },
    needs: incidentManagePermission,
    isForPeople: true,
    body: { text: 'On cherche' },
  },
  {
    method: 'post',
    path: '/incidents/{number}/closing',
    params: { number: 'INC-9999' },
    needs: incidentManagePermission,
    isForPeople: true,
    body: { cause: 'Disque plein' },
  },
  {
    method: 'post',
    path: '/maintenances',
    needs: maintenancePlanPermission,
    isForPeople: true,
    body: {
      title: 'Montée de version',
      description: 'Une heure',
      services: ['nulle-part'],
      startsAt: '2099-01-01T00:00:00Z',
      endsAt: '2099-01-01T01:00:00Z',
    },
  },
  {
    method: 'post',
    path: '/maintenances/{id}/ending',
    needs: maintenancePlanPermission,
    isForPeople: true,
  },
  { method: 'get', path: '/probes', needs: probeReadPermission },
  {
    method: 'get',
    path: '/probes/{id}/samples',
    params: { id: 'aucune' },
    needs: probeReadPermission,
  },
  {
    method: 'post',
    path: '/probes',
    needs: probeManagePermission,
    isForPeople: true,
    body: {
      id: 'aucune',
      service: 'nulle-part',
      target: { kind: 'tcp', host: 'hote.invalid', port: 22 },
      intervalSeconds: 60,
      timeoutSeconds: 10,
    },
  },
  {
    method: 'put',
    path: '/probes/{id}',
    params: { id: 'aucune' },
    needs: probeManagePermission,
    isForPeople: true,
    body: {
      service,
      target: { kind: 'tcp', host: 'hote.invalid', port: 22 },
      intervalSeconds: 60,
      timeoutSeconds: 10,
    },
  },
  ...['pause', 'resume', 'run'].map(action => ({
    method: 'post' as const,
    path: `/probes/{id}/${action}`,
    params: { id: 'aucune' },
    needs: probeManagePermission,
    isForPeople: true as const,
  })),
  {
    method: 'delete',
    path: '/probes/{id}',
    params: { id: 'aucune' },
    needs: probeManagePermission,
    isForPeople: true,
  },
];
