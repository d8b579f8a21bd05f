import {
  adviseHosting,
  type ApplicationCard,
  type ApplicationSummary,
  type DashboardAnswer,
  type Homologation,
  homologationStatus,
  type ImpactAnswer,
  measureCompleteness,
  type NeighbourhoodAnswer,
} from '@cloud-pi-native/plugin-canel-common';

/** The day on which the answers are given. */
export const today = '2026-11-22';

const decided: Homologation = {
  id: 'h1',
  startedOn: '2023-01-10',
  decision: 'favorable-with-reserves',
  decidedOn: '2023-06-01',
  durationMonths: 36,
  authority: 'Claire Aqssi',
  reserves: ['Chiffrer les sauvegardes'],
};

export const paie: ApplicationSummary = {
  ref: 'system:default/paie',
  title: 'Paie des agents',
  zone: 'domain:default/rh',
  owner: 'group:default/drh',
  values: {
    acronym: 'PAIE',
    protection: 'DR',
    hostingOffer: 'nubo',
    status: 'in-production',
    moa: ['Sous-direction de la paie'],
    dima: 4,
  },
  homologation: homologationStatus([decided], today),
  completeness: 1,
  alerts: ['dr-outside-dr-hosting', 'homologation-expired'],
  dependents: 2,
  dependencies: 1,
};

export const conges: ApplicationSummary = {
  ref: 'system:default/conges',
  title: 'Congés',
  values: { protection: 'NP' },
  homologation: homologationStatus([], today),
  completeness: 0,
  alerts: ['not-owned'],
  dependents: 0,
  dependencies: 1,
};

/** Many quiet applications, so that the list has pages. */
export const others: ApplicationSummary[] = Array.from(
  { length: 60 },
  (_, index) => ({
    ref: `system:default/application-${index}`,
    title: `Application ${String(index).padStart(2, '0')}`,
    values: {},
    homologation: homologationStatus([], today),
    completeness: 0,
    alerts: [],
    dependents: 0,
    dependencies: 0,
  }),
);

export const paieCard: ApplicationCard = {
  ...paie,
  attributes: {
    protection: {
      source: 'refapp',
      value: 'DR',
      author: 'refapp',
      at: '2026-10-01T08:00:00.000Z',
      disagreements: [
        {
          source: 'file',
          value: 'NP',
          author: 'user:default/alice.archi',
          at: '2026-09-01T08:00:00.000Z',
        },
      ],
    },
    dima: {
      source: 'portal',
      value: 4,
      author: 'user:default/remi.rssi',
      at: '2026-11-02T08:00:00.000Z',
      disagreements: [],
    },
    technologies: {
      source: 'catalog',
      value: [{ product: 'Java', version: '8', endOfSupport: '2026-01-31' }],
      author: 'catalog',
      at: '2026-10-01T08:00:00.000Z',
      disagreements: [],
    },
  },
  homologations: [decided],
  completenessDetail: measureCompleteness(
    { protection: 'DR', dima: 4 },
    { owned: true, zoned: true, related: true, homologation: true },
  ),
  hostingAdvice: adviseHosting({ protection: 'DR', dima: 4 }),
  flows: [
    {
      id: 'f1',
      origin: 'refapp',
      otherTitle: 'Congés',
      source: 'system:default/conges',
      target: 'system:default/paie',
      nature: 'file',
      protocol: 'SFTP',
      port: 22,
      frequency: 'chaque nuit',
      encrypted: true,
    },
  ],
};

/** Paie falls: Congés with it, then what the reader may not see, then Portail. */
export const paieImpact: ImpactAnswer = {
  ref: paie.ref,
  title: paie.title,
  direction: 'down',
  applications: 2,
  hidden: 1,
  hits: [
    {
      ref: conges.ref,
      title: conges.title,
      kind: 'application',
      depth: 1,
      via: -1,
      edge: 'depends-on',
      consequences: [
        {
          fr: 'Sa DIMA de 2 h ne peut être tenue.',
          en: 'Its DIMA of 2 h cannot be kept.',
        },
      ],
    },
    {
      kind: 'application',
      depth: 1,
      via: -1,
      edge: 'flow',
      consequences: [],
    },
    {
      ref: 'system:default/portail-agent',
      title: 'Portail de l’agent',
      kind: 'application',
      depth: 2,
      via: 1,
      edge: 'service-user',
      consequences: [],
    },
  ],
};

export const paieNeighbourhood: NeighbourhoodAnswer = {
  nodes: [
    {
      ref: paie.ref,
      kind: 'application',
      title: paie.title,
      alerts: paie.alerts,
    },
    {
      ref: conges.ref,
      kind: 'application',
      title: conges.title,
      alerts: [],
    },
    {
      ref: 'environment:default/paie-production',
      kind: 'environment',
      title: 'Production',
      alerts: [],
    },
    {
      ref: 'resource:default/cluster-dr',
      kind: 'resource',
      title: 'Cluster DR',
      alerts: [],
    },
  ],
  edges: [
    { source: conges.ref, target: paie.ref, kind: 'flow', nature: 'file' },
    {
      source: paie.ref,
      target: 'environment:default/paie-production',
      kind: 'contains',
    },
    {
      source: 'environment:default/paie-production',
      target: 'resource:default/cluster-dr',
      kind: 'hosted-on',
    },
  ],
  left: 0,
};

export const dashboard: DashboardAnswer = {
  total: 62,
  alerts: [
    {
      id: 'dr-outside-dr-hosting',
      label: { fr: 'DR hors hébergement DR', en: 'DR outside DR hosting' },
      count: 1,
    },
    {
      id: 'not-owned',
      label: { fr: 'Sans responsable', en: 'Not owned' },
      count: 61,
    },
  ],
  expiring: [
    { months: 3, entries: 1 },
    { months: 6, entries: 2 },
    { months: 12, entries: 5 },
  ],
  nextEntries: [
    {
      ref: paie.ref,
      title: paie.title,
      day: '2026-12-01',
      kind: 'support-end',
      detail: {
        fr: 'Fin de support de Java 8',
        en: 'End of support of Java 8',
      },
    },
  ],
  changes: [
    {
      ref: paie.ref,
      title: paie.title,
      at: '2026-11-20T09:00:00.000Z',
      kind: 'changed',
      what: 'dima',
      before: '8',
      after: '4',
      author: 'user:default/remi.rssi',
    },
  ],
  completeness: [61, 1, 0, 0],
};
