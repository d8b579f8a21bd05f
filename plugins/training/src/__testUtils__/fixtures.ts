import type { Entity } from '@backstage/catalog-model';
import {
  readLearningModule,
  readLearningPath,
  type TrainingLibrary,
  type TrainingOverview,
  type TeamTraining,
  type PathFigures,
} from '@cloud-pi-native/plugin-training-common';

const apiVersion = 'cloud-pi-native.fr/v1alpha1';
const owner = 'group:default/service-team';

function moduleEntity(
  name: string,
  title: string,
  english: string,
  spec: Record<string, string | number | object>,
): Entity {
  return {
    apiVersion,
    kind: 'LearningModule',
    metadata: {
      namespace: 'default',
      name,
      title,
      description: `${title}, en une phrase.`,
      links: [{ url: 'https://exemple.gouv.fr/source', title: 'Source' }],
    },
    spec: {
      owner,
      format: 'tutorial',
      language: 'fr',
      cost: 'free',
      perimeters: ['realisation-technique'],
      resources: [{ title, url: `https://exemple.gouv.fr/${name}` }],
      proof: { kind: 'self-declared' },
      presentation: {
        english: { title: english, description: `${english}, in a sentence.` },
      },
      ...spec,
    },
  } satisfies Entity;
}

const validated = {
  kind: 'validated',
  asks: 'Un secret chiffré',
  english: { asks: 'An encrypted secret' },
};

export const moduleEntities = [
  moduleEntity('video', 'Kubernetes en bref', 'Kubernetes in brief', {
    format: 'video',
    language: 'unstated',
    minutes: 8,
    perimeters: ['realisation-technique', 'pilotage-moe', 'gouvernance'],
    teaches: [{ skill: 'kubernetes', level: 1 }],
  }),
  moduleEntity('miroir', 'Recopier un dépôt', 'Mirror a repository', {
    minutes: 30,
    resources: [
      { title: 'Tutoriel', url: '/docs/default/component/tutoriels/x/' },
      {
        title: 'A talk',
        url: 'https://example.org/talk',
        language: 'en',
        minutes: 60,
        note: 'À voir ensuite.',
      },
    ],
    teaches: [{ skill: 'git-mirroring', level: 3 }],
    proof: { kind: 'automatic', check: 'repository-mirrored' },
  }),
  moduleEntity('secrets', 'Gérer les secrets', 'Managing secrets', {
    teaches: [{ skill: 'secrets', level: 3 }],
    requires: ['miroir'],
    proof: validated,
  }),
  moduleEntity('epreuve', 'Passer l’épreuve', 'Taking the exam', {
    format: 'exam',
    cost: 'paid',
    minutes: 240,
    proof: validated,
  }),
  moduleEntity('annonce', 'Les anti-patterns', 'Anti-patterns', {
    availability: 'announced',
    resources: [],
  }),
];

function pathEntity(
  name: string,
  title: string,
  english: string,
  spec: Record<string, string | object>,
): Entity {
  return {
    apiVersion,
    kind: 'LearningPath',
    metadata: {
      namespace: 'default',
      name,
      title,
      description: `${title}, de bout en bout.`,
    },
    spec: {
      owner,
      perimeters: ['realisation-technique'],
      presentation: {
        english: { title: english, description: `${english}, end to end.` },
      },
      ...spec,
    },
  } satisfies Entity;
}

export const pathEntities = [
  pathEntity('atelier', 'Atelier pratique', 'Hands-on workshop', {
    order: 'required',
    steps: [
      {
        name: 'decouvrir',
        title: 'Découvrir',
        goal: 'Connaître les mots.',
        english: { title: 'Discover', goal: 'To know the words.' },
        modules: ['video'],
      },
      {
        name: 'faire',
        title: 'Faire',
        goal: 'Avoir un dépôt recopié.',
        english: { title: 'Do', goal: 'To have a mirrored repository.' },
        modules: ['miroir', 'secrets'],
        optional: ['annonce'],
      },
    ],
  }),
  pathEntity('certification', 'Certification', 'Certification', {
    requires: ['atelier'],
    steps: [
      {
        name: 'epreuve',
        title: 'Épreuve',
        goal: 'Être certifié.',
        english: { title: 'Exam', goal: 'To be certified.' },
        modules: ['epreuve'],
      },
    ],
  }),
];

export const library: TrainingLibrary = {
  modules: moduleEntities.map(readLearningModule),
  paths: pathEntities.map(readLearningPath),
};

function skillEntity(name: string, title: string, english: string): Entity {
  return {
    apiVersion,
    kind: 'Skill',
    metadata: {
      namespace: 'default',
      name,
      title,
      description: `${title}, en une phrase.`,
    },
    spec: {
      owner,
      domain: 'delivery',
      origin: 'portal',
      obligation: 'mandatory',
      expected: { 'realisation-technique': 3 },
      why: 'Pour l’offre.',
      levels: ['a', 'b', 'c', 'd', 'e'],
      presentation: {
        english: {
          title: english,
          description: `${english}, in a sentence.`,
          why: 'For the offer.',
          levels: ['a', 'b', 'c', 'd', 'e'],
        },
      },
    },
  };
}

/** What the catalog of the tests holds. */
export const entities: Entity[] = [
  skillEntity('kubernetes', 'Kubernetes', 'Kubernetes'),
  skillEntity('git-mirroring', 'Miroir de dépôts', 'Repository mirroring'),
  ...moduleEntities,
  ...pathEntities,
];

export const workshopFigures: PathFigures = {
  path: 'learningpath:default/atelier',
  enrolled: 10,
  finished: 4,
  stopped: 3,
  underWay: 3,
  completion: 0.4,
  steps: [
    { step: 'decouvrir', reached: 10, done: 8, stopped: 1, dropOut: 0.1 },
    { step: 'faire', reached: 8, done: 4, stopped: 2, dropOut: 0.25 },
  ],
};

export const overview: TrainingOverview = {
  people: 12,
  waiting: 2,
  paths: [
    {
      path: 'learningpath:default/certification',
      enrolled: 0,
      finished: 0,
      stopped: 0,
      underWay: 0,
      completion: 0,
      steps: [{ step: 'epreuve', reached: 0, done: 0, stopped: 0, dropOut: 0 }],
    },
    workshopFigures,
  ],
  modules: [
    {
      module: 'learningmodule:default/secrets',
      started: 3,
      toValidate: 2,
      refused: 1,
      done: 4,
    },
  ],
  idleDays: 60,
};

export const team: TeamTraining = {
  project: 'alertecrues',
  name: 'Alerte crues',
  people: 6,
  tooFew: false,
  active: 5,
  modulesDone: 17,
  paths: [
    { path: 'learningpath:default/atelier', figures: workshopFigures },
    { path: 'learningpath:default/certification' },
  ],
};
