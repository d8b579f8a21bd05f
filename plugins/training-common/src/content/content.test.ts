import type { Entity } from '@backstage/catalog-model';
import { readLearningModule, readLearningPath } from './readLearning';

const apiVersion = 'cloud-pi-native.fr/v1alpha1';
const presentation = {
  english: { title: 'Containers', description: 'What an image is.' },
};
const moduleEntity = {
  apiVersion,
  kind: 'LearningModule',
  metadata: {
    name: 'conteneurs',
    title: 'Les conteneurs',
    description: 'Ce qu’est une image.',
    links: [{ url: 'https://exemple.fr/parcours', title: 'Parcours' }],
  },
  spec: {
    owner: 'group:default/service-team',
    format: 'video',
    language: 'en',
    cost: 'free',
    perimeters: ['realisation-technique'],
    resources: [{ title: 'Docker', url: 'https://exemple.fr/docker' }],
    teaches: [{ skill: 'containers', level: 1 }],
    requires: ['Les-Bases', 'learningmodule:autre/socle'],
    proof: { kind: 'automatic', check: 'repository-mirrored' },
    presentation,
  },
} satisfies Entity;
const pathEntity = {
  apiVersion,
  kind: 'LearningPath',
  metadata: {
    name: 'mallette',
    title: 'Mallette',
    description: 'Cinq étapes.',
  },
  spec: {
    owner: 'group:default/service-team',
    perimeters: ['gouvernance'],
    requires: ['sensibilisation'],
    steps: [
      {
        name: 'concepts',
        title: 'Concepts',
        goal: 'Comprendre',
        english: { title: 'Concepts', goal: 'Understand' },
        modules: ['conteneurs'],
      },
    ],
    presentation,
  },
} satisfies Entity;

describe('readLearningModule', () => {
  it('reads an entity of the catalog, with whole references', () => {
    expect(readLearningModule(moduleEntity)).toEqual({
      ...moduleEntity.spec,
      ref: 'learningmodule:default/conteneurs',
      title: 'Les conteneurs',
      description: 'Ce qu’est une image.',
      sources: moduleEntity.metadata.links,
      availability: 'available',
      requires: [
        'learningmodule:default/les-bases',
        'learningmodule:autre/socle',
      ],
      teaches: [{ skill: 'skill:default/containers', level: 1 }],
    });
  });

  it.each([
    [{ spec: { ...moduleEntity.spec, format: 'jeu' } }, 'spec.format'],
    [{ spec: { ...moduleEntity.spec, minutes: 0 } }, 'spec.minutes'],
    [{ spec: { ...moduleEntity.spec, perimeters: [] } }, 'spec.perimeters'],
    [
      { spec: { ...moduleEntity.spec, resources: [{ title: 'x', url: 'x' }] } },
      'spec.resources.0.url',
    ],
    [
      {
        spec: { ...moduleEntity.spec, teaches: [{ skill: 'helm', level: 6 }] },
      },
      'spec.teaches.0.level',
    ],
    [
      { spec: { ...moduleEntity.spec, proof: { kind: 'automatic' } } },
      'spec.proof.check',
    ],
    [
      { spec: { ...moduleEntity.spec, proof: { kind: 'validated' } } },
      'spec.proof.asks',
    ],
    [{ spec: { ...moduleEntity.spec, durée: 3 } }, 'durée'],
    [
      { metadata: { ...moduleEntity.metadata, title: '' } },
      'LearningModule conteneurs: metadata.title',
    ],
    [{ kind: 'Component' }, 'Component conteneurs is not of a kind'],
  ])('refuses %j', (change, problem) => {
    expect(() => readLearningModule({ ...moduleEntity, ...change })).toThrow(
      problem,
    );
  });
});

describe('readLearningPath', () => {
  it('reads an entity of the catalog, with whole references', () => {
    expect(readLearningPath(pathEntity)).toMatchObject({
      ref: 'learningpath:default/mallette',
      order: 'advised',
      sources: [],
      requires: ['learningpath:default/sensibilisation'],
      steps: [
        {
          name: 'concepts',
          modules: ['learningmodule:default/conteneurs'],
          optional: [],
        },
      ],
    });
  });

  it.each([
    [{ spec: { ...pathEntity.spec, steps: [] } }, 'spec.steps'],
    [
      {
        spec: {
          ...pathEntity.spec,
          steps: [{ ...pathEntity.spec.steps[0], name: 'É 1' }],
        },
      },
      'spec.steps.0.name',
    ],
    [{ spec: { ...pathEntity.spec, order: 'any' } }, 'spec.order'],
    [{ apiVersion: 'exemple.fr/v1' }, 'LearningPath mallette is not of a kind'],
  ])('refuses %j', (change, problem) => {
    expect(() => readLearningPath({ ...pathEntity, ...change })).toThrow(
      problem,
    );
  });
});
