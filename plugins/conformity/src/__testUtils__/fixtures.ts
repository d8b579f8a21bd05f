import type { Entity } from '@backstage/catalog-model';
import {
  type ApplicationConformity,
  type CheckDescription,
  type HeatMapAnswer,
  type PortfolioSummary,
  type PositionState,
  type RequirementHistory,
  type RequirementPosition,
} from '@cloud-pi-native/plugin-conformity-common';

/** The application of the tests, and its page in the catalog. */
export const demarches: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { namespace: 'default', name: 'demarches' },
  spec: { type: 'application', owner: 'group:default/drh' },
};

function requirementEntity(
  key: string,
  level: 'P' | 'I',
  title: string,
  english: string,
): Entity {
  return {
    apiVersion: 'cloud-pi-native.fr/v1alpha1',
    kind: 'Requirement',
    metadata: {
      namespace: 'default',
      name: key.toLowerCase(),
      title,
      description: `${title}, en une phrase.`,
      links: [{ url: 'https://example.org/cct', title: 'Liste publiée' }],
    },
    spec: {
      owner: 'group:default/gouvernance',
      key,
      sourceId: key,
      family: key.split('-')[1],
      level,
      category: 'Code et images',
      asks: 'Une image démarre **sans être root**.',
      why: 'Un conteneur compromis en root est dangereux.',
      checking: 'Le portail lit les `Dockerfile`.',
      proofs: ['Dockerfile du dépôt'],
      related: [],
      tutorials: key === 'EXI-ARCH-18' ? ['image-conforme'] : [],
      presentation: {
        english: { title: english, description: `${english}, in a sentence.` },
      },
    },
  };
}

export const requirementEntities = [
  requirementEntity('EXI-G-1', 'P', 'Application du CCT', 'Follow the CCT'),
  requirementEntity(
    'EXI-ARCH-18',
    'P',
    'Images rootless minimales',
    'Minimal rootless images',
  ),
  requirementEntity('EXI-DATA-1', 'I', 'Données ouvertes', 'Open data'),
];

export const checks: CheckDescription[] = [
  {
    id: 'dockerfile-user',
    title: { fr: 'Image sans privilège', en: 'Image without privilege' },
    description: { fr: 'Lit `USER`.', en: 'Reads `USER`.' },
    requirements: [{ key: 'EXI-ARCH-18', strength: 'refutes' }],
  },
];

const countsOf = (
  counts: Partial<Record<PositionState, number>>,
): Record<PositionState, number> => ({
  met: 0,
  partial: 0,
  unmet: 0,
  'not-applicable': 0,
  derogation: 0,
  unstated: 0,
  ...counts,
});

export const contradicted: RequirementPosition = {
  requirement: 'EXI-ARCH-18',
  state: 'unmet',
  basis: 'contradiction',
  isReviewed: false,
  statement: {
    id: 's1',
    application: 'system:default/demarches',
    requirement: 'EXI-ARCH-18',
    state: 'met',
    comment: 'Toutes nos images sont sans root.',
    proofs: [
      { kind: 'link', url: 'https://exemple.gouv.fr/doc', title: 'Doctrine' },
      { kind: 'file', repository: 'api', path: 'Dockerfile', revision: 'v1' },
      { kind: 'check', check: 'dockerfile-user' },
    ],
    by: 'user:default/dalia.dev',
    at: '2026-11-01T10:00:00.000Z',
  },
  evidence: [
    {
      strength: 'refutes',
      result: {
        check: 'dockerfile-user',
        outcome: 'fail',
        at: '2026-11-20T08:00:00.000Z',
        findings: [
          {
            message: {
              fr: 'L’image finit sous root : terminez par `USER 1001`',
              en: 'The image ends as root: end with `USER 1001`',
            },
            repository: 'api',
            path: 'Dockerfile',
            line: 2,
          },
        ],
      },
    },
  ],
};

export const conformity: ApplicationConformity = {
  application: 'system:default/demarches',
  title: 'Démarches',
  positions: [
    {
      requirement: 'EXI-G-1',
      state: 'unstated',
      basis: 'nothing',
      isReviewed: false,
      evidence: [],
    },
    contradicted,
    {
      requirement: 'EXI-DATA-1',
      state: 'met',
      basis: 'statement',
      isReviewed: true,
      evidence: [],
    },
  ],
  families: [
    {
      family: 'G',
      level: 'P',
      counts: countsOf({ unstated: 1 }),
      expected: 1,
      ratio: 0,
    },
    { family: 'G', level: 'I', counts: countsOf({}), expected: 0 },
    {
      family: 'DATA',
      level: 'I',
      counts: countsOf({ met: 1 }),
      expected: 1,
      ratio: 1,
    },
  ],
  levels: [
    {
      level: 'P',
      counts: countsOf({ unstated: 1, unmet: 1 }),
      expected: 2,
      ratio: 0,
    },
    { level: 'I', counts: countsOf({ met: 1 }), expected: 1, ratio: 1 },
  ],
  readiness: {
    isReady: false,
    blockers: [
      { requirement: 'EXI-G-1', reason: 'unstated' },
      { requirement: 'EXI-ARCH-18', reason: 'unmet' },
    ],
  },
  trend: [
    { day: '2026-10-01', P: 0.5 },
    { day: '2026-11-01', P: 0, I: 1 },
  ],
  checkedAt: '2026-11-20T08:00:00.000Z',
  isChecking: false,
  actions: { state: true, check: true, ask: true, review: true, decide: false },
};

export const history: RequirementHistory = {
  statements: contradicted.statement ? [contradicted.statement] : [],
  derogations: [],
  checks: [
    {
      check: 'dockerfile-user',
      outcome: 'fail',
      at: '2026-11-20T08:00:00.000Z',
    },
  ],
};

export const waitingDerogation = {
  id: 'd1',
  application: 'system:default/demarches',
  applicationTitle: 'Démarches',
  requirement: 'EXI-ARCH-18',
  reason: 'Éditeur en retard',
  mitigation: 'Cluster isolé',
  until: '2999-06-30',
  by: 'user:default/denis.devops',
  at: '2026-11-10T10:00:00.000Z',
};

export const portfolio: PortfolioSummary = {
  applications: 4,
  ready: 1,
  silent: 2,
  missed: [
    {
      requirement: 'EXI-ARCH-18',
      level: 'P',
      counts: countsOf({ unmet: 2, partial: 1, met: 1 }),
    },
    { requirement: 'EXI-G-1', level: 'P', counts: countsOf({ unstated: 4 }) },
  ],
  waiting: [waitingDerogation],
  ending: [],
};

/** Thirty applications, in every state. */
export const heatMap: HeatMapAnswer = {
  requirements: ['EXI-G-1', 'EXI-ARCH-18', 'EXI-DATA-1'],
  rows: Array.from({ length: 30 }, (_, index) => ({
    application: `system:default/application-${index + 1}`,
    title: `Application ${index + 1}`,
    zone: 'domain:default/rh',
    owner: 'group:default/drh',
    states: index === 0 ? 'mup' : 'nd-',
    P: 0.5,
    isReady: index === 0,
  })),
  total: 30,
};

/** What the catalog of the tests holds. */
export const entities: Entity[] = [
  ...requirementEntities,
  {
    ...demarches,
    relations: [{ type: 'ownedBy', targetRef: 'group:default/drh' }],
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: {
      namespace: 'default',
      name: 'rh',
      title: 'Ressources humaines',
    },
    spec: { owner: 'group:default/drh' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { namespace: 'default', name: 'drh' },
    spec: { type: 'team', children: [], profile: { displayName: 'DRH' } },
  },
];
