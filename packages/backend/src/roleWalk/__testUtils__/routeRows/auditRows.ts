import { auditEventReadPermission } from '@cloud-pi-native/plugin-audit-common';
import type { PluginRouteRow } from '../RouteRow';

/** What the routes of `audit` ask. */
export const auditRows: PluginRouteRow[] = [
  {
    method: 'get',
    path: '/events',
    needs: auditEventReadPermission,
    isList: true,
    query: { action: 'walk.prepared' },
  },
  {
    method: 'post',
    path: '/events',
    needs: 'services',
    body: {
      id: 'walk',
      at: '2026-01-01T00:00:00Z',
      actor: 'user:default/nobody',
      plugin: 'walk',
      action: 'walk.prepared',
      outcome: 'succeeded',
      project: 'vigie',
    },
  },
  {
    method: 'get',
    path: '/events/export',
    needs: auditEventReadPermission,
    isList: true,
    query: { action: 'walk.prepared' },
  },
];
