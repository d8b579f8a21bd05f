import type { Entity } from '@backstage/catalog-model';
import {
  noResources,
  type ResourceAmount,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  ClusterUsage,
  Envelope,
  ProjectQuotas,
  ProjectQuotaSummary,
  QuotaChange,
  QuotaEvent,
} from '@cloud-pi-native/plugin-quotas-common';

export const sophie = 'user:default/sophie.service';
export const denis = 'user:default/denis.devops';

const amount = (cpu: number, memory: number): ResourceAmount => ({
  ...noResources,
  cpu,
  memory,
});

const decision = {
  approver: sophie,
  reason: 'Dossier d’hébergement validé',
  at: '2026-11-02T09:00:00Z',
};

export const hors: Envelope = {
  ...decision,
  class: 'non-production',
  contracted: amount(4, 8),
  reserved: amount(2.5, 8),
  free: amount(1.5, 0),
};

export const production: Envelope = {
  ...decision,
  class: 'production',
  contracted: noResources,
  reserved: noResources,
  free: noResources,
};

export function changeOf(changes: Partial<QuotaChange> = {}): QuotaChange {
  return {
    id: 'c1',
    project: 'paie',
    projectName: 'Paie',
    class: 'non-production',
    state: 'submitted',
    asked: { contracted: amount(4, 16) },
    before: { contracted: amount(4, 8) },
    reason: 'Recette de la version 2',
    by: denis,
    at: '2026-11-20T09:00:00Z',
    allowed: [],
    ...changes,
  };
}

export const refusedChange = changeOf({
  id: 'c0',
  state: 'refused',
  decision: {
    granted: false,
    by: sophie,
    reason: 'Le cluster est plein',
    at: '2026-11-10T09:00:00Z',
  },
});

export function quotasOf(changes: Partial<ProjectQuotas> = {}): ProjectQuotas {
  return {
    slug: 'paie',
    name: 'Paie',
    organisation: 'DRH',
    protection: 'NP',
    envelopes: [hors, production],
    reservations: [
      {
        environment: 'dev',
        stage: 'dev',
        class: 'non-production',
        cluster: 'resource:default/nubo-np-1',
        clusterTitle: 'Nubo NP 1',
        zone: 'usuelle',
        resources: amount(2.5, 8),
        since: '2026-11-03T09:00:00Z',
      },
    ],
    changes: [refusedChange],
    allowed: { ask: true, decide: false },
    ...changes,
  };
}

export const events: QuotaEvent[] = [
  {
    id: 'e2',
    kind: 'reserved',
    at: '2026-11-03T09:00:00Z',
    actor: 'service:projects',
    class: 'non-production',
    environment: 'dev',
    cluster: 'resource:default/nubo-np-1',
    after: amount(2.5, 8),
  },
  {
    id: 'e1',
    kind: 'envelope-set',
    at: '2026-11-02T09:00:00Z',
    actor: sophie,
    class: 'non-production',
    reason: 'Dossier d’hébergement validé',
    before: noResources,
    after: amount(4, 8),
  },
];

export const summary: ProjectQuotaSummary = {
  slug: 'paie',
  name: 'Paie',
  organisation: 'DRH',
  protection: 'NP',
  envelopes: [
    { ...hors, state: 'full', fill: 1 },
    { ...production, state: 'unlimited', unlimitedUntil: '2027-06-30' },
  ],
  environments: 1,
  clusters: ['resource:default/nubo-np-1'],
  zones: ['usuelle'],
  openChanges: 1,
};

function clusterOf(number: 1 | 2, reserved: ResourceAmount): ClusterUsage {
  return {
    entityRef: `resource:default/nubo-np-${number}`,
    title: `Nubo NP ${number}`,
    zone: 'usuelle',
    zoneTitle: 'Zone usuelle',
    protection: 'NP',
    stages: ['dev', 'prod'],
    capacity: amount(16, 64),
    reserved,
    free: amount(16 - reserved.cpu, 64 - reserved.memory),
    environments: number,
    projects: number,
    state: number === 1 ? 'near' : 'free',
    fill: reserved.memory / 64,
  };
}

export const clusters: ClusterUsage[] = [
  clusterOf(1, amount(8.1, 56)),
  clusterOf(2, amount(0.2, 16)),
];

/** What the catalog of the tests holds. */
export const entities: Entity[] = [
  ['sophie.service', 'Sophie Service'],
  ['denis.devops', 'Denis Devops'],
].map(([name, displayName]) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { namespace: 'default', name },
  spec: { profile: { displayName } },
}));
