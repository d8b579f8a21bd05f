import type { Entity } from '@backstage/catalog-model';

/** A service of the catalog. */
function serviceEntity(name: string, title: string, spec: object): Entity {
  return {
    apiVersion: 'cloud-pi-native.fr/v1alpha1',
    kind: 'ServiceLevel',
    metadata: { namespace: 'default', name, title, description: 'Un service.' },
    spec: {
      owner: 'group:default/socle',
      category: 'tool',
      calendar: 'always',
      counts: 'Il ne répond plus.',
      measure: 'Par une sonde.',
      presentation: {
        english: {
          title: `${title} (en)`,
          description: 'A service.',
          counts: 'It does not answer.',
          measure: 'By a probe.',
        },
      },
      ...spec,
    },
  };
}

/** A tool, a link of the chain that needs it and has a DIMA, and hosting that reaches production only. */
export const serviceEntities = [
  serviceEntity('gitlab', 'GitLab', {}),
  serviceEntity('construction', 'Construction', {
    category: 'chain',
    dependsOn: ['gitlab'],
    commitments: { maximumInterruptionHours: 8, maximumDataLossHours: 24 },
  }),
  serviceEntity('hebergement', 'Hébergement', {
    category: 'hosting',
    reach: 'production',
    commitments: { availabilityPercent: 99.9 },
  }),
];
