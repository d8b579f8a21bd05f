import type { Entity } from '@backstage/catalog-model';
import {
  noResources,
  type ResourceAmount,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  LedgerOpening,
  LedgerReservationInput,
  WantedEnvironment,
} from '@cloud-pi-native/plugin-quotas-common';
import { people } from './people';

/** An amount; nothing of what is not given. */
export function amount(change: Partial<ResourceAmount> = {}): ResourceAmount {
  return { ...noResources, ...change };
}

function resource(name: string, title: string, spec: object): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name, namespace: 'default', title },
    spec: { ...spec },
  };
}

function cluster(name: string, title: string, spec: object): Entity {
  return resource(name, title, { type: 'cluster', ...spec });
}

/** Two clusters of the usual zone, one of the restricted zone, and what is no good. */
export const clusters: Entity[] = [
  resource('usuelle', 'Zone usuelle', { type: 'hosting-zone' }),
  cluster('np-1', 'NP 1', {
    zone: 'usuelle',
    protection: 'NP',
    stages: ['dev', 'staging', 'integration', 'prod'],
    capacity: { cpu: 10, memory: 40, gpu: 1, storage: 100 },
  }),
  cluster('np-2', 'NP 2', {
    zone: 'usuelle',
    protection: 'NP',
    stages: ['dev', 'prod'],
    capacity: { cpu: 100, memory: 400, gpu: 4, storage: 1000 },
  }),
  cluster('dr-1', 'DR 1', {
    zone: 'restreinte',
    protection: 'DR',
    stages: ['dev', 'prod'],
    capacity: { cpu: 100, memory: 400, gpu: 4, storage: 1000 },
  }),
  cluster('broken', 'Broken', { zone: 'usuelle' }),
];

export const np1 = 'resource:default/np-1';
export const np2 = 'resource:default/np-2';

export function wanted(
  name: string,
  resources: Partial<ResourceAmount>,
  change: Partial<WantedEnvironment> = {},
): WantedEnvironment {
  return {
    name,
    stage: 'dev',
    cluster: np1,
    resources: amount(resources),
    ...change,
  };
}

/** Four cores out of production and two in production, nothing reserved. */
export function opening(change: Partial<LedgerOpening> = {}): LedgerOpening {
  return {
    attempt: 'approval-1',
    name: 'vigie',
    organisation: 'Direction des phares',
    protection: 'NP',
    envelopes: {
      'non-production': amount({ cpu: 4, memory: 16, storage: 20 }),
      production: amount({ cpu: 2, memory: 8, storage: 10 }),
    },
    environments: [],
    approver: people.serviceTeam,
    reason: 'Conforme',
    ...change,
  };
}

export function reservation(
  attempt: string,
  resources: Partial<ResourceAmount>,
  change: Partial<LedgerReservationInput> = {},
): LedgerReservationInput {
  return {
    attempt,
    actor: people.devops,
    stage: 'dev',
    cluster: np1,
    resources: amount(resources),
    ...change,
  };
}
