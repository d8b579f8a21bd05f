import {
  conformityCheckPermission,
  conformityPortfolioPermission,
  conformityReadPermission,
  conformityReviewPermission,
  conformityStatePermission,
  derogationAskPermission,
  derogationDecidePermission,
} from '@cloud-pi-native/plugin-conformity-common';
import type { PluginRouteRow } from '../RouteRow';

/** The application of the project of the walk, and a requirement of its catalog. */
const params = { name: 'tour-de-guet', key: 'EXI-ARCH-18' };

/** What the routes of `conformity` ask. */
export const conformityRows: PluginRouteRow[] = [
  {
    method: 'get',
    path: '/checks',
    needs: conformityReadPermission,
    isAnywhere: true,
  },
  ...['/applications/{name}', '/applications/{name}/requirements/{key}'].map(
    path => ({
      method: 'get' as const,
      path,
      params,
      needs: conformityReadPermission,
    }),
  ),
  {
    method: 'get',
    path: '/applications/{name}/dossier/{format}',
    params: { ...params, format: 'odt' },
    needs: conformityReadPermission,
  },
  {
    method: 'post',
    path: '/applications/{name}/requirements/{key}/statements',
    params,
    needs: conformityStatePermission,
    isForPeople: true,
    body: { state: 'met', comment: '', proofs: [] },
  },
  {
    method: 'put',
    path: '/applications/{name}/statements/{id}/review',
    params,
    needs: conformityReviewPermission,
    isForPeople: true,
    body: { verdict: 'accepted', comment: '' },
  },
  {
    method: 'post',
    path: '/applications/{name}/requirements/{key}/derogations',
    params,
    needs: derogationAskPermission,
    isForPeople: true,
    body: { reason: 'Progiciel', mitigation: 'Cloison', until: '2099-12-31' },
  },
  {
    method: 'put',
    path: '/applications/{name}/derogations/{id}/decision',
    params,
    needs: derogationDecidePermission,
    isForPeople: true,
    body: { granted: false, reason: 'Non' },
  },
  {
    method: 'delete',
    path: '/applications/{name}/derogations/{id}',
    params,
    needs: derogationAskPermission,
    orNeeds: derogationDecidePermission,
    isForPeople: true,
  },
  {
    method: 'post',
    path: '/applications/{name}/checks',
    params,
    needs: conformityCheckPermission,
  },
  ...['/portfolio', '/portfolio/heat-map', '/derogations'].map(path => ({
    method: 'get' as const,
    path,
    needs: conformityPortfolioPermission,
  })),
  {
    method: 'get',
    path: '/portfolio/heat-map/exports/{format}',
    params: { format: 'csv' },
    needs: conformityPortfolioPermission,
  },
];
