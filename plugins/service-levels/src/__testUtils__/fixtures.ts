import type { Entity } from '@backstage/catalog-model';
import { sameInBoth } from '@cloud-pi-native/plugin-portal-common';
import {
  noSeconds,
  parisDayAfter,
  type DayDetail,
  type DaySeconds,
  type IncidentDetail,
  type Maintenance,
  type Measure,
  type MonthReport,
  type Probe,
  type ProjectQuality,
  type ServiceLevel,
  type ServiceOverview,
  type ServicesAnswer,
} from '@cloud-pi-native/plugin-service-levels-common';

const hour = 3_600;
const day = 24 * hour;

/** The last day of the fixtures. */
export const lastDay = '2026-11-22';

const texts = (fr: string, en: string) => ({ fr, en });

export const construction: ServiceLevel = {
  name: 'construction',
  owner: 'group:default/socle',
  title: texts('Construction', 'Building'),
  description: texts('Construire un artefact.', 'Building an artefact.'),
  category: 'chain',
  calendar: 'business-hours',
  commitments: { maximumInterruptionHours: 8, maximumDataLossHours: 24 },
  counts: texts('Aucune équipe ne peut construire.', 'No team can build.'),
  measure: texts('Par les outils.', 'By the tools.'),
  dependsOn: ['gitlab', 'vault'],
  reach: 'all',
  sources: [{ url: 'https://example.org/sla', title: 'Engagements publiés' }],
};

export const gitlab: ServiceLevel = {
  name: 'gitlab',
  owner: 'group:default/socle',
  title: texts('GitLab', 'GitLab'),
  description: texts('Forge de la chaîne.', 'Forge of the chain.'),
  category: 'tool',
  calendar: 'always',
  commitments: {},
  objective: { availabilityPercent: 99.5 },
  counts: texts('La forge ne répond plus.', 'The forge does not answer.'),
  measure: texts('Une sonde par minute.', 'A probe each minute.'),
  dependsOn: [],
  reach: 'all',
  sources: [],
};

export const vault: ServiceLevel = {
  ...gitlab,
  name: 'vault',
  title: texts('Vault', 'Vault'),
  objective: undefined,
};

/** Ninety days: the last but one was interrupted for an hour, the first ones were not measured. */
export const days: DaySeconds[] = Array.from({ length: 90 }, (_, index) => ({
  ...noSeconds,
  day: parisDayAfter(lastDay, index - 89),
  ...(index < 60 ? { noData: day } : { up: day }),
  ...(index === 88 && { up: 23 * hour, down: hour }),
}));

export const measure: Measure = {
  from: '2026-11-01',
  to: '2026-11-30',
  seconds: { ...noSeconds, up: 20 * day, down: hour, noData: 2 * day },
  availability: (20 * day) / (20 * day + hour),
  promised: 0.995,
  isKept: true,
  budget: {
    totalSeconds: 3 * hour,
    spentSeconds: hour,
    leftSeconds: 2 * hour,
  },
  interruptions: 1,
  longestSeconds: hour,
  overruns: 0,
};

const noMeasure: Measure = {
  from: '2026-11-01',
  to: '2026-11-30',
  seconds: { ...noSeconds, noData: 22 * day },
  interruptions: 0,
  longestSeconds: 0,
  overruns: 0,
};

export const down: ServiceOverview = {
  service: gitlab,
  state: 'down',
  since: '2026-11-22T09:00:00.000Z',
  isOutside: false,
  days,
  measure,
  incidents: ['INC-0007'],
};

export const overviews: ServiceOverview[] = [
  {
    service: construction,
    state: 'down',
    since: '2026-11-22T09:00:00.000Z',
    isOutside: true,
    days,
    measure: {
      ...noMeasure,
      availability: 1,
      seconds: { ...noSeconds, up: 100 * hour, outside: 400 * hour },
      maximumInterruptionSeconds: 8 * hour,
    },
    incidents: ['INC-0007'],
  },
  down,
  {
    service: vault,
    state: 'no-data',
    isOutside: false,
    days: days.map(one => ({ ...noSeconds, day: one.day, noData: day })),
    measure: noMeasure,
    incidents: [],
  },
];

export const services: ServicesAnswer = {
  items: overviews,
  measuredUntil: '2026-11-22T11:00:00.000Z',
  allowed: {
    manageIncidents: true,
    planMaintenance: true,
    readProbes: true,
    manageProbes: true,
  },
};

export const openIncident: IncidentDetail = {
  number: 'INC-0007',
  title: texts('GitLab ne répond plus', 'GitLab does not answer'),
  impact: 'interruption',
  origin: 'probe',
  services: ['gitlab', 'construction'],
  startedAt: '2026-11-20T13:00:00.000Z',
  openedAt: '2026-11-20T13:01:00.000Z',
  projectCount: 12,
  projects: ['demarches'],
  clocks: [
    {
      service: 'construction',
      maximumSeconds: 8 * hour,
      elapsedSeconds: 4 * hour,
      state: 'paused',
      warning: 50,
      deadline: '2026-11-23T13:00:00.000Z',
    },
  ],
  durationSeconds: 46 * hour,
  updates: [
    {
      id: '1',
      kind: 'opened',
      text: sameInBoth('HTTP 503'),
      at: '2026-11-20T13:01:00.000Z',
    },
    {
      id: '2',
      kind: 'note',
      text: sameInBoth('Le disque est plein, nous l’agrandissons.'),
      by: 'user:default/etienne.exploit',
      at: '2026-11-20T13:20:00.000Z',
    },
  ],
  allowed: { manage: true },
};

export const closedIncident: IncidentDetail = {
  ...openIncident,
  number: 'INC-0003',
  title: sameInBoth('Coupure du réseau'),
  endedAt: '2026-11-20T14:00:00.000Z',
  cause: 'Un commutateur remplacé.',
  durationSeconds: hour,
  clocks: [],
};

export const planned: Maintenance = {
  id: 'm1',
  title: 'Montée de version de GitLab',
  description: 'La forge s’arrête une heure.',
  services: ['gitlab'],
  startsAt: '2026-12-01T18:00:00.000Z',
  endsAt: '2026-12-01T19:00:00.000Z',
  state: 'planned',
  by: 'user:default/etienne.exploit',
  at: '2026-11-20T10:00:00.000Z',
};

export const probes: Probe[] = [
  {
    id: 'gitlab-http',
    service: 'gitlab',
    target: { kind: 'http', url: 'http://127.0.0.1:7011/-/health' },
    intervalSeconds: 60,
    timeoutSeconds: 10,
    isPaused: false,
    origin: 'configuration',
    state: 'down',
    nextAt: '2026-11-22T11:01:00.000Z',
    last: {
      at: '2026-11-22T11:00:00.000Z',
      isUp: false,
      milliseconds: 12,
      message: texts('GitLab a répondu 503', 'GitLab answered 503'),
    },
  },
  {
    id: 'vault-tcp',
    service: 'vault',
    target: { kind: 'tcp', host: 'vault.exemple.fr', port: 8200 },
    intervalSeconds: 60,
    timeoutSeconds: 10,
    isPaused: true,
    origin: 'screen',
    state: 'no-data',
    nextAt: '2026-11-22T11:01:00.000Z',
  },
];

/** An hour of the day before the last one, from its first minute. */
export const dayDetail: DayDetail = {
  service: gitlab,
  day: '2026-11-21',
  from: '2026-11-20T23:00:00.000Z',
  to: '2026-11-21T23:00:00.000Z',
  seconds: { ...noSeconds, up: 23 * hour, down: hour },
  availability: 23 / 24,
  hours: [
    { ...noSeconds, from: '2026-11-20T23:00:00.000Z', down: hour },
    { ...noSeconds, from: '2026-11-21T00:00:00.000Z', up: hour },
  ],
  minutes: `${'d'.repeat(60)}${'u'.repeat(23 * 60)}`,
};

export const report: MonthReport = {
  month: '2026-11',
  isComplete: false,
  rows: overviews.map(one => ({
    service: one.service,
    measure: one.measure,
    days: one.days.slice(-22),
  })),
  incidents: [closedIncident, openIncident],
  maintenances: [],
};

export const projectQuality: ProjectQuality = {
  project: 'demarches',
  services: overviews,
  open: [openIncident],
  past: [closedIncident],
  maintenances: [planned],
};

export const entities: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { namespace: 'default', name: 'etienne.exploit' },
    spec: { profile: { displayName: 'Étienne Exploit' }, memberOf: [] },
  },
];
