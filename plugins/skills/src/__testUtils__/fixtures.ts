import type { Entity } from '@backstage/catalog-model';
import {
  readSkill,
  type Skill,
  type SkillEntity,
} from '@cloud-pi-native/plugin-portal-common';
import {
  defaultReadinessRule,
  type PersonSkills,
  type SkillHistory,
  type SkillPosition,
  type TeamMatrix,
  type TeamReadinessAnswer,
  type WaitingValidation,
} from '@cloud-pi-native/plugin-skills-common';

function skillEntity(
  name: string,
  title: string,
  spec: Pick<SkillEntity['spec'], 'domain' | 'obligation' | 'expected'>,
): SkillEntity {
  return {
    apiVersion: 'cloud-pi-native.fr/v1alpha1',
    kind: 'Skill',
    metadata: {
      name,
      namespace: 'default',
      title,
      description: `Savoir ${title}.`,
      links: [{ url: `https://exemple.fr/${name}`, title: `Lire ${title}` }],
    },
    spec: {
      ...spec,
      owner: 'group:default/service-team',
      origin: 'official',
      why: `Pourquoi ${title}.`,
      levels: [1, 2, 3, 4, 5].map(level => `${title} en français, ${level}`),
      requirements: ['EXI-ORG-17'],
      tutorials: ['image-conforme'],
      presentation: {
        english: {
          title: `${title} (en)`,
          description: `Know ${title}.`,
          why: `Why ${title}.`,
          levels: [1, 2, 3, 4, 5].map(level => `${title} in English, ${level}`),
        },
      },
    },
  };
}

export const kubernetesEntity = skillEntity('kubernetes', 'Kubernetes', {
  domain: 'orchestration',
  obligation: 'mandatory',
  expected: { 'realisation-technique': 3, gouvernance: 1 },
});

export const skills: Skill[] = [
  skillEntity('containers', 'Conteneurisation', {
    domain: 'containers',
    obligation: 'mandatory',
    expected: { 'realisation-technique': 3 },
  }),
  kubernetesEntity,
  skillEntity('helm', 'Helm', {
    domain: 'delivery',
    obligation: 'advised',
    expected: { 'realisation-technique': 2 },
  }),
].map(readSkill);

/** The person signed in. */
export const dalia = 'user:default/dalia.dev';
const denis = 'user:default/denis.devops';

export const helmPosition: SkillPosition = {
  skill: 'skill:default/helm',
  claim: { level: 2, comment: 'Deux charts', at: '2026-11-01T08:00:00.000Z' },
  proofs: [
    {
      id: 'p1',
      kind: 'certificate',
      level: 2,
      title: { fr: 'Formation Helm', en: 'Helm training' },
      url: 'https://exemple.gouv.fr/attestation',
      obtainedOn: '2024-01-10',
      expiresOn: '2025-01-10',
      addedAt: '2026-11-01T08:00:00.000Z',
      addedBy: dalia,
    },
    {
      id: 'p2',
      kind: 'automatic',
      level: 2,
      title: { fr: 'Dépôt recopié', en: 'Repository mirrored' },
      obtainedOn: '2026-11-02',
      addedAt: '2026-11-02T08:00:00.000Z',
      addedBy: 'service:training',
    },
  ],
  status: { state: 'to-validate', level: 2, validatedLevel: 0 },
  target: 2,
};

const unsaid = (name: string, target?: number): SkillPosition => ({
  skill: `skill:default/${name}`,
  proofs: [],
  status: { level: 0, validatedLevel: 0 },
  ...(target !== undefined && { target }),
});

export const person: PersonSkills = {
  userRef: dalia,
  perimeter: 'realisation-technique',
  positions: [
    {
      ...unsaid('containers', 3),
      claim: { level: 3, comment: '', at: '2026-10-01T08:00:00.000Z' },
      decision: {
        verdict: 'validated',
        level: 3,
        comment: 'Vu en revue',
        by: denis,
        at: '2026-10-02T08:00:00.000Z',
        expiresOn: '2028-10-02',
      },
      status: {
        state: 'validated',
        level: 3,
        validatedLevel: 3,
        expiresOn: '2028-10-02',
      },
    },
    unsaid('kubernetes', 3),
    helmPosition,
  ],
  gaps: [
    {
      skill: 'skill:default/kubernetes',
      target: 3,
      obligation: 'mandatory',
      level: 0,
      missing: 3,
    },
  ],
  progress: { assessed: 2, total: 3 },
  actions: { assess: true, validate: false },
};

export const history: SkillHistory = {
  items: [
    {
      id: 'e2',
      type: 'proof-added',
      level: 2,
      text: { fr: 'Dépôt recopié', en: 'Repository mirrored' },
      actor: 'service:training',
      at: '2026-11-02T08:00:00.000Z',
    },
    {
      id: 'e1',
      type: 'claimed',
      level: 2,
      actor: dalia,
      at: '2026-11-01T08:00:00.000Z',
    },
  ],
};

export const waiting: WaitingValidation = {
  userRef: dalia,
  position: helmPosition,
  since: '2026-11-02T08:00:00.000Z',
  projects: ['vigie'],
};

const targets = [
  { skill: 'containers', target: 3, obligation: 'mandatory' },
  { skill: 'kubernetes', target: 3, obligation: 'mandatory' },
  { skill: 'helm', target: 2, obligation: 'advised' },
] as const;

export const matrix: TeamMatrix = {
  team: { kind: 'project', name: 'vigie', title: 'Vigie', people: 2 },
  perimeter: 'realisation-technique',
  skills: targets.map(one => ({ ...one, skill: `skill:default/${one.skill}` })),
  rows: [
    {
      userRef: dalia,
      perimeter: 'realisation-technique',
      role: 'developer',
      cells: [
        { state: 'validated', level: 3, validatedLevel: 3, target: 3 },
        { level: 0, validatedLevel: 0, target: 3 },
        { state: 'to-validate', level: 2, validatedLevel: 0, target: 2 },
      ],
      gaps: 1,
      toValidate: 1,
      mayValidate: true,
    },
    {
      userRef: denis,
      perimeter: 'pilotage-moe',
      role: 'devops',
      cells: [
        { state: 'self-assessed', level: 4, validatedLevel: 0, target: 3 },
        { state: 'self-assessed', level: 2, validatedLevel: 0, target: 3 },
        { level: 0, validatedLevel: 0 },
      ],
      gaps: 1,
      toValidate: 0,
      mayValidate: true,
    },
  ],
  hidden: 1,
  figures: {
    coverage: [
      {
        skill: 'skill:default/containers',
        target: 3,
        obligation: 'mandatory',
        declared: 2,
        validated: 1,
        best: 4,
        mean: 3.5,
        restsOnOne: false,
      },
      {
        skill: 'skill:default/kubernetes',
        target: 3,
        obligation: 'mandatory',
        declared: 0,
        validated: 0,
        best: 2,
        mean: 1,
        restsOnOne: false,
      },
      {
        skill: 'skill:default/helm',
        target: 2,
        obligation: 'advised',
        declared: 1,
        validated: 0,
        best: 2,
        mean: 1,
        restsOnOne: true,
        restsOn: dalia,
      },
    ],
    gaps: [
      {
        skill: 'skill:default/kubernetes',
        target: 3,
        obligation: 'mandatory',
        best: 2,
        reached: 0,
        kind: 'nobody',
      },
      {
        skill: 'skill:default/helm',
        target: 2,
        obligation: 'advised',
        best: 2,
        reached: 1,
        kind: 'one-person',
      },
    ],
    readiness: {
      verdict: 'not-ready',
      reasons: [
        {
          kind: 'mandatory',
          skill: 'skill:default/kubernetes',
          reached: 0,
          needed: 1,
          toValidate: 2,
        },
      ],
      mandatory: { reached: 1, total: 2 },
      advised: { reached: 1, total: 1 },
      rule: defaultReadinessRule,
    },
  },
};

export const readiness: TeamReadinessAnswer = {
  team: matrix.team,
  readiness: matrix.figures?.readiness,
  restingOnOne: ['skill:default/helm'],
};

export const entities: Entity[] = [
  user('dalia.dev', 'Dalia Dev'),
  user('denis.devops', 'Denis Devops'),
];

function user(name: string, displayName: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { displayName }, memberOf: [] },
  };
}
