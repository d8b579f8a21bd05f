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
import { accessRequest, approval } from '../examples';
import type { PluginRouteRow } from '../RouteRow';

const nobody = 'user:default/nobody';
const reason = 'Parce que';

/** What the routes of `projects` ask. */
export const projectsRows: PluginRouteRow[] = [
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
