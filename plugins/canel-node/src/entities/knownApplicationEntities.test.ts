import {
  makeValidator,
  SchemaValidEntityPolicy,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { entityName } from './entityName';
import type { KnownApplication } from './KnownApplication';
import { knownApplicationEntities } from './knownApplicationEntities';

const known: KnownApplication[] = [
  {
    ref: 'system:default/vigie',
    title: 'Vigie',
    zone: ['Intérieur', 'Sécurité'],
    owner: 'Direction du numérique',
    refAppId: '3f0f6d0e-0000-4000-8000-000000000000',
    restricted: true,
  },
  { ref: 'system:default/phare', title: 'Phare', restricted: false },
  {
    ref: 'system:default/amer',
    title: 'Amer',
    owner: 'group:default/equipe-amer',
    zone: ['domain:default/mer'],
    restricted: false,
  },
];

describe('knownApplicationEntities', () => {
  it('publishes the applications with the zones and directions that they name, and no other', async () => {
    const entities = knownApplicationEntities(known);
    expect(entities.map(stringifyEntityRef)).toEqual([
      'domain:default/interieur',
      'domain:default/securite',
      'group:default/direction-du-numerique',
      'system:default/vigie',
      'system:default/phare',
      'system:default/amer',
    ]);
    expect(entities[1].spec).toMatchObject({
      subdomainOf: 'domain:default/interieur',
    });
    expect(entities[3]).toMatchObject({
      metadata: {
        annotations: {
          'cloud-pi-native.fr/refapp-id':
            '3f0f6d0e-0000-4000-8000-000000000000',
        },
        labels: { 'cloud-pi-native.fr/visibility': 'restricted' },
      },
      spec: {
        owner: 'group:default/direction-du-numerique',
        domain: 'domain:default/securite',
      },
    });
    expect(entities[5].spec).toMatchObject({
      owner: 'group:default/equipe-amer',
      domain: 'domain:default/mer',
    });
    const { isValidEntityName } = makeValidator();
    for (const entity of entities) {
      await new SchemaValidEntityPolicy().enforce(entity);
      expect(isValidEntityName(entity.metadata.name)).toBe(true);
    }
  });

  it('leaves to Git what Git declares', () => {
    expect(
      knownApplicationEntities(
        known,
        new Set(['system:default/vigie', 'domain:default/securite']),
      ).map(stringifyEntityRef),
    ).toEqual([
      'domain:default/interieur',
      'group:default/direction-du-numerique',
      'system:default/phare',
      'system:default/amer',
    ]);
  });
});

describe('entityName', () => {
  it.each([
    ['Cœur de Réseau (v2)', 'coeur-de-reseau-v2'],
    ['  ', 'sans-nom'],
    ['a'.repeat(80), 'a'.repeat(63)],
    [`${'a'.repeat(62)} b`, 'a'.repeat(62)],
  ])('%s: %s', (title, name) => {
    expect(entityName(title)).toBe(name);
  });
});
