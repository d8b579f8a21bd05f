import { auditEventReadPermission } from '@cloud-pi-native/plugin-audit-common';
import {
  applicationImportPermission,
  applicationMapReadPermission,
  applicationSourceManagePermission,
  applicationUpdatePermission,
  homologationRecordPermission,
} from '@cloud-pi-native/plugin-canel-common';
import {
  mirrorProvisionPermission,
  mirrorReadPermission,
  mirrorSetCredentialsPermission,
  mirrorSyncPermission,
  mirrorUpdatePermission,
} from '@cloud-pi-native/plugin-mirrors-common';
import {
  accessRequestCommentPermission,
  accessRequestCreatePermission,
  accessRequestDecidePermission,
  accessRequestReadPermission,
  accessRequestUpdatePermission,
  projectArchivePermission,
  projectManageMembersPermission,
  projectProvisionPermission,
  projectReadPermission,
  projectRetryPermission,
  projectUpdatePermission,
} from '@cloud-pi-native/plugin-projects-common';
import type { Permission } from '@backstage/plugin-permission-common';
import { accessRequest, approval } from './examples';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** What one route asks of its caller, and a request that only the permission can refuse. */
export interface RouteRow {
  plugin: string;
  method: Method;
  /** As in the OpenAPI description. */
  path: string;
  /** The permission; or `services` for what only the portal's own services may do. */
  needs: Permission | 'services';
  /** What `{id}` is the identifier of. */
  id?: 'request' | 'run' | 'mirror';
  /** The route gives everybody who is signed in what they may see: the others get an empty list. */
  isList?: true;
  /** Refused to services, since it is for a person to do. */
  isForPeople?: true;
  query?: Record<string, string>;
  body?: object;
}

const nobody = 'user:default/nobody';
const confirmation = 'vigie';
const reason = 'Parce que';

const projects: Omit<RouteRow, 'plugin'>[] = [
  {
    method: 'get',
    path: '/requests',
    needs: accessRequestReadPermission,
    isList: true,
  },
  {
    method: 'post',
    path: '/requests',
    needs: accessRequestCreatePermission,
    isForPeople: true,
    body: accessRequest({ name: 'refuse', termsVersion: 'none' }),
  },
  {
    method: 'get',
    path: '/requests/{id}',
    needs: accessRequestReadPermission,
    id: 'request',
  },
  {
    method: 'put',
    path: '/requests/{id}',
    needs: accessRequestUpdatePermission,
    id: 'request',
    isForPeople: true,
    body: accessRequest({ name: 'refuse', termsVersion: 'none' }),
  },
  {
    method: 'post',
    path: '/requests/{id}/comments',
    needs: accessRequestCommentPermission,
    id: 'request',
    body: { text: 'Bonjour' },
  },
  {
    method: 'post',
    path: '/requests/{id}/correction',
    needs: accessRequestDecidePermission,
    id: 'request',
    isForPeople: true,
    body: { reason },
  },
  {
    method: 'post',
    path: '/requests/{id}/approval',
    needs: accessRequestDecidePermission,
    id: 'request',
    isForPeople: true,
    body: approval,
  },
  {
    method: 'post',
    path: '/requests/{id}/refusal',
    needs: accessRequestDecidePermission,
    id: 'request',
    isForPeople: true,
    body: { reason },
  },
  {
    method: 'post',
    path: '/requests/{id}/withdrawal',
    needs: accessRequestUpdatePermission,
    id: 'request',
    isForPeople: true,
  },
  {
    method: 'get',
    path: '/names/{name}',
    needs: accessRequestCreatePermission,
  },
  {
    method: 'get',
    path: '/hosting/clusters',
    needs: accessRequestCreatePermission,
  },
  { method: 'get', path: '/terms', needs: accessRequestCreatePermission },
  {
    method: 'get',
    path: '/request-context',
    needs: accessRequestCreatePermission,
  },
  {
    method: 'get',
    path: '/projects',
    needs: projectReadPermission,
    isList: true,
  },
  { method: 'get', path: '/projects/{slug}', needs: projectReadPermission },
  {
    method: 'get',
    path: '/projects/{slug}/services',
    needs: projectReadPermission,
  },
  {
    method: 'post',
    path: '/projects/{slug}/services/{service}/retry',
    needs: projectRetryPermission,
  },
  {
    method: 'post',
    path: '/projects/{slug}/repositories',
    needs: projectUpdatePermission,
    body: { name: 'api', isPrivate: false, purpose: 'application' },
  },
  {
    method: 'delete',
    path: '/projects/{slug}/repositories/{name}',
    needs: projectUpdatePermission,
    query: { confirmation: 'wrong' },
  },
  {
    method: 'post',
    path: '/projects/{slug}/environments',
    needs: projectUpdatePermission,
    body: {
      name: 'dev',
      stage: 'dev',
      cluster: 'resource:default/nothing',
      resources: { cpu: 1, memory: 1, gpu: 0, storage: 1 },
    },
  },
  {
    method: 'delete',
    path: '/projects/{slug}/environments/{name}',
    needs: projectUpdatePermission,
    query: { confirmation: 'wrong' },
  },
  {
    method: 'put',
    path: '/projects/{slug}/members',
    needs: projectManageMembersPermission,
    body: { userRef: nobody, role: 'readonly' },
  },
  {
    method: 'delete',
    path: '/projects/{slug}/members',
    needs: projectManageMembersPermission,
    query: { userRef: nobody },
  },
  {
    method: 'get',
    path: '/projects/{slug}/plan',
    needs: projectArchivePermission,
    query: { change: 'archive' },
  },
  {
    method: 'get',
    path: '/projects/{slug}/plan',
    needs: projectUpdatePermission,
    query: { change: 'remove-repository', name: 'api' },
  },
  {
    method: 'post',
    path: '/projects/{slug}/archive',
    needs: projectArchivePermission,
    body: { confirmation: 'wrong' },
  },
  {
    method: 'post',
    path: '/projects/{slug}/restore',
    needs: projectArchivePermission,
  },
  {
    method: 'get',
    path: '/projects/{slug}/runs',
    needs: projectReadPermission,
  },
  {
    method: 'get',
    path: '/runs/{id}',
    needs: projectReadPermission,
    id: 'run',
  },
  {
    method: 'get',
    path: '/memberships',
    needs: projectProvisionPermission,
    query: { userRef: nobody },
  },
  {
    method: 'get',
    path: '/provisioning/projects',
    needs: projectProvisionPermission,
  },
  {
    method: 'post',
    path: '/provisioning/requests/{id}/reservation',
    needs: projectProvisionPermission,
    id: 'request',
  },
  {
    method: 'post',
    path: '/provisioning/runs/{id}/services/{service}',
    needs: projectProvisionPermission,
    id: 'run',
  },
  {
    method: 'post',
    path: '/provisioning/runs/{id}/activation',
    needs: projectProvisionPermission,
    id: 'run',
  },
];

const mirrors: Omit<RouteRow, 'plugin'>[] = [
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
      project: confirmation,
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

const audit: Omit<RouteRow, 'plugin'>[] = [
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
      actor: nobody,
      plugin: 'walk',
      action: 'walk.prepared',
      outcome: 'succeeded',
      project: confirmation,
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

const homologation = {
  startedOn: '2026-01-01',
  authority: 'AQSSI',
  reserves: [],
};

const canel: Omit<RouteRow, 'plugin'>[] = [
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
    path: '/imports/{id}',
    needs: applicationImportPermission,
  },
  {
    method: 'post',
    path: '/imports/{id}/apply',
    needs: applicationImportPermission,
  },
];

/** Every route of the portal's backends. A route that is missing here fails the walk. */
export const routeTable: RouteRow[] = [
  ...projects.map(row => ({ plugin: 'projects', ...row })),
  ...mirrors.map(row => ({ plugin: 'mirrors', ...row })),
  ...audit.map(row => ({ plugin: 'audit', ...row })),
  ...canel.map(row => ({ plugin: 'canel', ...row })),
];
