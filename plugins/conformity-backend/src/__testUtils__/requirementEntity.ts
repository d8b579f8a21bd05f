import type { Entity } from '@backstage/catalog-model';
import {
  requirementCategories,
  type RequirementLevel,
} from '@cloud-pi-native/plugin-conformity-common';

/** A requirement of the catalog. */
export function requirementEntity(
  key: string,
  level: RequirementLevel,
): Entity {
  return {
    apiVersion: 'cloud-pi-native.fr/v1alpha1',
    kind: 'Requirement',
    metadata: {
      namespace: 'default',
      name: key.toLowerCase(),
      title: `Exigence ${key}`,
      description: 'Une exigence.',
      links: [{ url: 'https://exemple.gouv.fr/cct', title: key }],
    },
    spec: {
      owner: 'group:default/gouvernance',
      key,
      sourceId: key,
      family: key.split('-')[1],
      level,
      category: requirementCategories[0],
      asks: 'Ce qu’elle demande.',
      why: 'Pourquoi.',
      checking: 'Comment on la vérifie.',
      proofs: ['Un fichier'],
      related: [],
      tutorials: [],
      presentation: { english: { title: key, description: 'A requirement.' } },
    },
  };
}

/** Two of level P and two of level I, not in the order of the CCT. */
export const requirementEntities = [
  requirementEntity('EXI-DATA-1', 'I'),
  requirementEntity('EXI-ARCH-18', 'P'),
  requirementEntity('EXI-ARCH-3', 'I'),
  requirementEntity('EXI-G-1', 'P'),
];
