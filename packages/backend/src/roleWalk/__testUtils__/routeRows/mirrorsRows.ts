import {
  mirrorProvisionPermission,
  mirrorReadPermission,
  mirrorSetCredentialsPermission,
  mirrorSyncPermission,
  mirrorUpdatePermission,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { PluginRouteRow } from '../RouteRow';

/** What the routes of `mirrors` ask. */
export const mirrorsRows: PluginRouteRow[] = [
  {
    method: 'get',
    path: '/mirrors',
    needs: mirrorReadPermission,
    isList: true,
  },
  {
    method: 'put',
    path: '/mirrors',
    needs: mirrorProvisionPermission,
    body: {
      project: 'vigie',
      repository: 'api',
      sourceUrl: 'https://depot.invalid/vigie/api.git',
      targetPath: 'projets/vigie/api',
      isPrivate: true,
    },
  },
  {
    method: 'get',
    path: '/mirrors/{id}',
    needs: mirrorReadPermission,
    id: 'mirror',
  },
  {
    method: 'patch',
    path: '/mirrors/{id}',
    needs: mirrorUpdatePermission,
    id: 'mirror',
    body: { paused: true },
  },
  {
    method: 'put',
    path: '/mirrors/{id}/credentials',
    needs: mirrorSetCredentialsPermission,
    id: 'mirror',
    body: { sealed: 'a-sealed-token' },
  },
  {
    method: 'post',
    path: '/mirrors/{id}/sealed-credentials',
    needs: mirrorSetCredentialsPermission,
    id: 'mirror',
    body: { token: 'a-token' },
  },
  {
    method: 'get',
    path: '/mirrors/{id}/syncs',
    needs: mirrorReadPermission,
    id: 'mirror',
  },
  {
    method: 'post',
    path: '/mirrors/{id}/syncs',
    needs: mirrorSyncPermission,
    id: 'mirror',
    body: {},
  },
  {
    method: 'get',
    path: '/mirrors/{id}/syncs/{syncId}',
    needs: mirrorReadPermission,
    id: 'mirror',
  },
  {
    method: 'get',
    path: '/mirrors/{id}/refs',
    needs: mirrorReadPermission,
    id: 'mirror',
  },
];
