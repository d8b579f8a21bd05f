import {
  quotaChangeAskPermission,
  quotaChangeDecidePermission,
  quotasPlatformReadPermission,
  quotasPreviewPermission,
  quotasReadPermission,
} from '@cloud-pi-native/plugin-quotas-common';
import type { Method, PluginRouteRow } from '../RouteRow';

const nothing = { cpu: 0, memory: 0, gpu: 0, storage: 0 };
const resources = { ...nothing, cpu: 0.001 };
const cluster = 'resource:default/nubo-np-1';
const environment = { name: 'essai', stage: 'dev', cluster, resources };
const envelopes = { production: nothing, 'non-production': nothing };
const actor = 'service:walk';
const facts = { name: 'vigie', organisation: 'Phares', protection: 'NP' };

/** Nothing of what is written here touches the project of the walk. */
const elsewhere = { slug: 'ailleurs', environment: 'essai' };

function read(path: string, params: Record<string, string> = {}) {
  return {
    method: 'get' as const,
    path,
    params,
    needs: quotasReadPermission,
  };
}

function ledger(method: Method, path: string, body?: object): PluginRouteRow {
  return { method, path, params: elsewhere, needs: 'services', body };
}

/** What the routes of `quotas` ask. */
export const quotasRows: PluginRouteRow[] = [
  { ...read('/projects'), isList: true },
  { ...read('/projects/exports/{format}', { format: 'csv' }), isList: true },
  read('/projects/{slug}'),
  read('/projects/{slug}/history'),
  {
    ...read('/projects/{slug}/preview'),
    method: 'post',
    body: environment,
  },
  {
    method: 'post',
    path: '/projects/{slug}/changes',
    needs: quotaChangeAskPermission,
    isForPeople: true,
    body: { class: 'production', contracted: nothing, reason: 'Essai' },
  },
  { ...read('/changes'), isList: true },
  { ...read('/changes/{id}'), id: 'quota-change' },
  {
    method: 'post',
    path: '/changes/{id}/decision',
    needs: quotaChangeDecidePermission,
    id: 'quota-change',
    isForPeople: true,
    body: { granted: false, reason: 'Non' },
  },
  {
    // Decided by now: whoever else may ask is told so, and not that it is another's.
    method: 'delete',
    path: '/changes/{id}',
    needs: quotaChangeAskPermission,
    id: 'quota-change',
    isForPeople: true,
  },
  {
    method: 'get',
    path: '/clusters',
    needs: quotasPlatformReadPermission,
  },
  {
    method: 'get',
    path: '/clusters/exports/{format}',
    params: { format: 'csv' },
    needs: quotasPlatformReadPermission,
  },
  {
    method: 'post',
    path: '/preview',
    needs: quotasPreviewPermission,
    body: { environments: [environment] },
  },
  ledger('get', '/ledger/projects'),
  ledger('get', '/ledger/projects/{slug}'),
  ledger('put', '/ledger/projects/{slug}', {
    ...facts,
    attempt: 'walk',
    envelopes,
    environments: [],
    approver: actor,
    reason: 'Essai',
  }),
  ledger('put', '/ledger/projects/{slug}/reservations/{environment}', {
    attempt: 'walk',
    actor,
    stage: 'dev',
    cluster,
    resources,
  }),
  ledger(
    'put',
    '/ledger/projects/{slug}/reservations/{environment}/resources',
    { actor, resources },
  ),
  {
    ...ledger('delete', '/ledger/projects/{slug}/reservations/{environment}'),
    query: { actor },
  },
  ledger('post', '/ledger/projects/{slug}/archive', { actor }),
  ledger('post', '/ledger/projects/{slug}/restoration', {
    actor,
    environments: [],
  }),
  ledger('put', '/ledger/projects/{slug}/state', {
    ...facts,
    envelopes,
    environments: [],
    isArchived: false,
  }),
  {
    ...ledger('delete', '/ledger/projects/{slug}'),
    query: { attempt: 'walk' },
  },
];
