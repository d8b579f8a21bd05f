import {
  applicationImportPermission,
  applicationMapReadPermission,
  applicationSourceManagePermission,
  applicationUpdatePermission,
  homologationRecordPermission,
} from '@cloud-pi-native/plugin-canel-common';
import type { PluginRouteRow } from '../RouteRow';

const homologation = {
  startedOn: '2026-01-01',
  authority: 'AQSSI',
  reserves: [],
};

/** What the routes of `canel` ask. */
export const canelRows: PluginRouteRow[] = [
  ...[
    '/applications',
    '/applications/{name}',
    '/applications/{name}/impact',
    '/applications/{name}/neighbourhood',
    '/map',
    '/matrices/{kind}',
    '/landscape',
    '/calendar',
    '/completeness',
    '/dashboard',
    '/changes',
    '/advice',
    '/seen-applications',
    '/exports/{format}',
  ].map(path => ({
    method: 'get' as const,
    path,
    needs: applicationMapReadPermission,
  })),
  {
    method: 'put',
    path: '/applications/{name}/attributes/{attribute}',
    needs: applicationUpdatePermission,
    body: { value: 'x' },
  },
  {
    method: 'delete',
    path: '/applications/{name}/attributes/{attribute}',
    needs: applicationUpdatePermission,
  },
  {
    method: 'post',
    path: '/applications/{name}/homologations',
    needs: homologationRecordPermission,
    body: homologation,
  },
  {
    method: 'put',
    path: '/applications/{name}/homologations/{id}',
    needs: homologationRecordPermission,
    body: homologation,
  },
  {
    method: 'get',
    path: '/views',
    needs: applicationMapReadPermission,
    isForPeople: true,
  },
  {
    method: 'post',
    path: '/views',
    needs: applicationMapReadPermission,
    isForPeople: true,
    body: { name: 'Vue', query: '' },
  },
  {
    method: 'delete',
    path: '/views/{id}',
    needs: applicationMapReadPermission,
    isForPeople: true,
  },
  {
    method: 'get',
    path: '/sources',
    needs: applicationSourceManagePermission,
  },
  {
    method: 'post',
    path: '/sources/{id}/readings',
    needs: applicationSourceManagePermission,
  },
  {
    method: 'put',
    path: '/readings',
    needs: 'services',
    body: {
      reading: { kind: 'delta', applications: [], relations: [] },
      options: { source: 'projects', author: 'walk' },
    },
  },
  {
    method: 'get',
    path: '/known-applications',
    needs: 'services',
  },
  {
    method: 'post',
    path: '/imports',
    needs: applicationImportPermission,
    body: { fileName: 'applications.csv', content: 'bm9t' },
  },
  {
    method: 'get',
    path: '/import-model',
    needs: applicationImportPermission,
  },
  {
    method: 'get',
    path: '/imports/{id}',
    needs: applicationImportPermission,
  },
  {
    method: 'post',
    path: '/imports/{id}/apply',
    needs: applicationImportPermission,
  },
];
