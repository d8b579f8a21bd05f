import {
  trainingDecidePermission,
  trainingFollowPermission,
  trainingOverviewPermission,
  trainingReadPermission,
  trainingTeamPermission,
} from '@cloud-pi-native/plugin-training-common';
import type { PluginRouteRow } from '../RouteRow';

/** A module that the catalog of the walk has not. */
const params = { name: 'visite' };

/** What a person does for themselves. */
const own = { needs: trainingFollowPermission, isForPeople: true } as const;

/** What the routes of `training` ask. */
export const trainingRows: PluginRouteRow[] = [
  { method: 'get', path: '/library', needs: trainingReadPermission },
  { method: 'get', path: '/me', ...own },
  { method: 'delete', path: '/me', ...own },
  { method: 'get', path: '/me/export', ...own },
  { method: 'put', path: '/me/paths/{name}', params, ...own },
  { method: 'delete', path: '/me/paths/{name}', params, ...own },
  { method: 'get', path: '/me/modules/{name}', params, ...own },
  { method: 'put', path: '/me/modules/{name}', params, ...own },
  {
    method: 'post',
    path: '/me/modules/{name}/proofs',
    params,
    body: { text: 'Fait' },
    ...own,
  },
  { method: 'post', path: '/me/modules/{name}/checks', params, ...own },
  {
    method: 'get',
    path: '/proofs',
    needs: trainingDecidePermission,
    // Everybody gets those that they may decide on.
    isAnywhere: true,
  },
  {
    method: 'put',
    path: '/proofs/{id}/decision',
    needs: trainingDecidePermission,
    isForPeople: true,
    body: { accepted: true, comment: '' },
  },
  {
    method: 'get',
    path: '/teams',
    needs: trainingTeamPermission,
    isAnywhere: true,
  },
  {
    method: 'get',
    path: '/teams/{project}',
    params: { project: 'vigie' },
    needs: trainingTeamPermission,
  },
  { method: 'get', path: '/overview', needs: trainingOverviewPermission },
  {
    method: 'get',
    path: '/overview/exports/{format}',
    params: { format: 'csv' },
    needs: trainingOverviewPermission,
  },
];
