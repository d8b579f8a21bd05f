import {
  eligibilityAnswerPermission,
  eligibilityCreatePermission,
  eligibilityReadPermission,
} from '@cloud-pi-native/plugin-eligibility-common';
import type { PluginRouteRow } from '../RouteRow';

/** What the routes of `eligibility` ask. */
export const eligibilityRows: PluginRouteRow[] = [
  {
    method: 'get',
    path: '/diagnostics',
    needs: eligibilityReadPermission,
    isAnywhere: true,
  },
  {
    method: 'post',
    path: '/diagnostics',
    needs: eligibilityCreatePermission,
    isForPeople: true,
    body: { title: 'Balise' },
  },
  {
    method: 'get',
    path: '/diagnostics/{id}',
    id: 'diagnostic',
    needs: eligibilityReadPermission,
  },
  {
    method: 'patch',
    path: '/diagnostics/{id}/answers',
    id: 'diagnostic',
    needs: eligibilityAnswerPermission,
    isForPeople: true,
    body: { criteria: { 'APP-4': { answer: 'yes' } } },
  },
  {
    method: 'post',
    path: '/diagnostics/{id}/versions',
    id: 'diagnostic',
    needs: eligibilityAnswerPermission,
    isForPeople: true,
  },
  {
    method: 'get',
    path: '/diagnostics/{id}/versions/{number}',
    id: 'diagnostic',
    params: { number: '1' },
    needs: eligibilityReadPermission,
  },
];
