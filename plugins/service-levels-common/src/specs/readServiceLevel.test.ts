import type { Entity } from '@backstage/catalog-model';
import { readServiceLevel } from './readServiceLevel';
import { serviceLevelSpecJsonSchema } from './serviceLevelSpec';

const english = {
  title: 'Construction',
  description: 'From sources to an artefact.',
  counts: 'No build starts.',
  measure: 'By the probes of the forge.',
};

function entity(spec: object = {}): Entity {
  return {
    apiVersion: 'cloud-pi-native.fr/v1alpha1',
    kind: 'ServiceLevel',
    metadata: {
      name: 'construction',
      title: 'Construction',
      description: 'Des sources à l’artefact.',
    },
    spec: {
      owner: 'group:default/socle',
      category: 'chain',
      calendar: 'business-hours',
      counts: 'Aucune construction ne démarre.',
      measure: 'Par les sondes de la forge.',
      presentation: { english },
      ...spec,
    },
  };
}

it('reads a service, with both languages side by side', () => {
  expect(
    readServiceLevel(entity({ commitments: { maximumInterruptionHours: 8 } })),
  ).toMatchObject({
    name: 'construction',
    title: { fr: 'Construction', en: 'Construction' },
    counts: { fr: 'Aucune construction ne démarre.', en: 'No build starts.' },
    commitments: { maximumInterruptionHours: 8 },
    dependsOn: [],
    reach: 'all',
    sources: [],
  });
});

it.each([
  [{ calendar: 'sometimes' }, 'spec.calendar'],
  [{ commitments: { availabilityPercent: 101 } }, 'availabilityPercent'],
  [
    { commitments: { maximumInterruptionHours: 0 } },
    'maximumInterruptionHours',
  ],
  [{ dependsOn: ['Git Lab'] }, 'spec.dependsOn.0'],
  [{ counts: ' ' }, 'spec.counts'],
  [{ promise: 'much' }, 'promise'],
])('refuses %j, and names the field', (spec, field) => {
  expect(() => readServiceLevel(entity(spec))).toThrow(field);
  expect(() => readServiceLevel(entity(spec))).toThrow('construction');
});

it('refuses another kind, and gives the catalog a schema', () => {
  expect(() => readServiceLevel({ ...entity(), kind: 'Skill' })).toThrow(
    'is not a service level',
  );
  expect(serviceLevelSpecJsonSchema()).toMatchObject({
    type: 'object',
    additionalProperties: false,
  });
});
