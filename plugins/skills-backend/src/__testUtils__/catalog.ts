import type { Entity } from '@backstage/catalog-model';
import { watchers } from './people';

function skill(
  name: string,
  spec: {
    domain: string;
    origin?: string;
    obligation?: string;
    expected: Record<string, number>;
  },
): Entity {
  return {
    apiVersion: 'cloud-pi-native.fr/v1alpha1',
    kind: 'Skill',
    metadata: {
      name,
      namespace: 'default',
      title: `Titre ${name}`,
      description: `Savoir ${name}`,
    },
    spec: {
      owner: 'group:default/service-team',
      origin: 'official',
      obligation: 'mandatory',
      why: 'La plateforme le demande',
      levels: [1, 2, 3, 4, 5].map(level => `${name} ${level}`),
      presentation: {
        english: {
          title: `Title ${name}`,
          description: `Know ${name}`,
          why: 'The platform asks for it',
          levels: [1, 2, 3, 4, 5].map(level => `In English ${name} ${level}`),
        },
      },
      ...spec,
    },
  };
}

/** Four skills, and a group of three people. */
export const catalogEntities: Entity[] = [
  skill('helm', {
    domain: 'delivery',
    obligation: 'advised',
    expected: { 'realisation-technique': 2 },
  }),
  skill('kubernetes', {
    domain: 'orchestration',
    expected: { 'realisation-technique': 3, 'pilotage-moe': 1 },
  }),
  skill('containers', {
    domain: 'containers',
    expected: { 'realisation-technique': 3 },
  }),
  skill('budget', {
    domain: 'organisation',
    origin: 'portal',
    expected: { 'pilotage-moe': 3 },
  }),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'guetteurs', namespace: 'default' },
    spec: { type: 'team', children: [], profile: { displayName: 'Guetteurs' } },
    relations: watchers.map(targetRef => ({ type: 'hasMember', targetRef })),
  },
  ...watchers.map(ref => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: ref.split('/')[1], namespace: 'default' },
    spec: {},
    relations: [{ type: 'memberOf', targetRef: 'group:default/guetteurs' }],
  })),
];
