import {
  feedbackGivePermission,
  feedbackReadPermission,
} from '@cloud-pi-native/plugin-documentation-common';
import type { PluginRouteRow } from '../RouteRow';

const page = { entityRef: 'component:default/cct', path: 'normes' };

/** What the routes of `documentation` ask. */
export const documentationRows: PluginRouteRow[] = [
  {
    method: 'get',
    path: '/answer',
    needs: feedbackGivePermission,
    isForPeople: true,
    query: page,
  },
  {
    method: 'put',
    path: '/answer',
    needs: feedbackGivePermission,
    isForPeople: true,
    query: page,
    body: { helpful: true },
  },
  {
    method: 'delete',
    path: '/answer',
    needs: feedbackGivePermission,
    isForPeople: true,
    query: page,
  },
  {
    method: 'get',
    path: '/feedback',
    needs: feedbackReadPermission,
  },
  {
    method: 'get',
    path: '/feedback/answers',
    needs: feedbackReadPermission,
    query: page,
  },
];
