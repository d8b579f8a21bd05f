import type { Entity } from '@backstage/catalog-model';

const apiVersion = 'cloud-pi-native.fr/v1alpha1';
const owner = 'group:default/service-team';

function presented(title: string) {
  return { english: { title: `${title} (en)`, description: title } };
}

function moduleEntity(name: string, title: string, spec: object): Entity {
  return {
    apiVersion,
    kind: 'LearningModule',
    metadata: { name, namespace: 'default', title, description: title },
    spec: {
      owner,
      format: 'tutorial',
      language: 'fr',
      cost: 'free',
      perimeters: ['realisation-technique'],
      resources: [{ title, url: 'https://exemple.gouv.fr' }],
      presentation: presented(title),
      ...spec,
    },
  };
}

/** A path of three steps, and what it teaches. */
export const content: Entity[] = [
  {
    apiVersion,
    kind: 'Skill',
    metadata: {
      name: 'git-mirroring',
      namespace: 'default',
      title: 'Synchronisation de dépôts',
      description: 'Savoir synchroniser un dépôt',
    },
    spec: {
      owner,
      domain: 'delivery',
      origin: 'portal',
      obligation: 'mandatory',
      expected: { 'realisation-technique': 2 },
      why: 'La chaîne secondaire ne voit que ce qui est synchronisé',
      levels: ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'],
      presentation: {
        english: {
          title: 'Mirroring',
          description: 'Know how to mirror a repository',
          why: 'The secondary chain sees nothing but what is mirrored',
          levels: ['One', 'Two', 'Three', 'Four', 'Five'],
        },
      },
    },
  },
  moduleEntity('bases', 'Les bases', {
    teaches: [{ skill: 'git-mirroring', level: 1 }],
    proof: { kind: 'self-declared' },
  }),
  moduleEntity('miroir', 'Synchroniser un dépôt', {
    teaches: [{ skill: 'git-mirroring', level: 2 }],
    requires: ['bases'],
    proof: { kind: 'automatic', check: 'repository-mirrored' },
  }),
  moduleEntity('secrets', 'Chiffrer un secret', {
    teaches: [{ skill: 'git-mirroring', level: 3 }],
    proof: {
      kind: 'validated',
      asks: 'Le dépôt et son secret',
      english: { asks: 'The repository and its secret' },
    },
  }),
  moduleEntity('annonce', 'Bientôt', {
    availability: 'announced',
    resources: [],
    proof: { kind: 'self-declared' },
  }),
  {
    apiVersion,
    kind: 'LearningPath',
    metadata: {
      name: 'parcours',
      namespace: 'default',
      title: 'Parcours pratique',
      description: 'Trois étapes',
    },
    spec: {
      owner,
      perimeters: ['realisation-technique'],
      order: 'required',
      steps: ['bases', 'miroir', 'secrets'].map(name => ({
        name,
        title: name,
        goal: name,
        english: { title: `${name} (en)`, goal: name },
        modules: [name, ...(name === 'bases' ? ['annonce'] : [])],
      })),
      presentation: presented('Hands-on path'),
    },
  },
];
