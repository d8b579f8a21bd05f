import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { publishedRequirements } from '../__testUtils__/publishedRequirements';
import { compareRequirementKeys } from './compareRequirementKeys';
import { findRequirementProblems } from './findRequirementProblems';
import { readRequirement } from './readRequirement';

const entity = {
  apiVersion: 'cloud-pi-native.fr/v1alpha1',
  kind: 'Requirement',
  metadata: {
    name: 'exi-arch-18',
    title: 'Images rootless',
    description: 'Les images s’exécutent sans privilège.',
    links: [{ url: 'https://exemple.fr/liste', title: 'Liste publiée' }],
  },
  spec: {
    owner: 'group:default/gouvernance',
    key: 'EXI-ARCH-18',
    sourceId: 'EXI-ARCH-18',
    family: 'ARCH',
    level: 'P',
    category: 'Code et images',
    asks: 'Ne pas être root.',
    why: 'Pour protéger le nœud.',
    checking: 'À l’exécution.',
    proofs: ['Dockerfile'],
    presentation: {
      english: { title: 'Rootless images', description: 'No privilege.' },
    },
  },
} satisfies Entity;

describe('readRequirement', () => {
  it('reads an entity of the catalog', () => {
    expect(readRequirement(entity)).toEqual({
      ...entity.spec,
      name: 'exi-arch-18',
      title: 'Images rootless',
      description: 'Les images s’exécutent sans privilège.',
      source: { url: 'https://exemple.fr/liste', title: 'Liste publiée' },
      related: [],
      tutorials: [],
    });
  });

  it.each([
    [{ spec: { ...entity.spec, level: 'X' } }, 'spec.level'],
    [{ spec: { ...entity.spec, key: 'EXI-ARCH-018' } }, 'spec.key'],
    [{ spec: { ...entity.spec, category: 'Langages' } }, 'spec.category'],
    [{ spec: { ...entity.spec, proofs: [] } }, 'spec.proofs'],
    [{ spec: { ...entity.spec, asks: ' ' } }, 'spec.asks'],
    [{ spec: { ...entity.spec, preuves: ['une'] } }, 'preuves'],
    [{ metadata: { ...entity.metadata, links: [] } }, 'metadata.links'],
    [{ kind: 'Component' }, 'Component exi-arch-18 is not a requirement'],
  ])('refuses %j', (change, problem) => {
    expect(() => readRequirement({ ...entity, ...change })).toThrow(problem);
  });
});

describe('compareRequirementKeys', () => {
  const inOrder = publishedRequirements.map(({ key }) => key);

  it('knows the order of the CCT, whatever the order they come in', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(inOrder, { minLength: inOrder.length }),
        keys => {
          expect([...keys].sort(compareRequirementKeys)).toEqual(
            [...inOrder].sort(compareRequirementKeys),
          );
        },
      ),
    );
    expect(
      ['EXI-ORG-17', 'EXI-DATA-1', 'EXI-ORG-16bis', 'EXI-G-2', 'EXI-ORG-16']
        .concat('EXI-ORG-9', 'EXI-ARCH-2')
        .sort(compareRequirementKeys),
    ).toEqual([
      'EXI-G-2',
      'EXI-ORG-9',
      'EXI-ORG-16',
      'EXI-ORG-16bis',
      'EXI-ORG-17',
      'EXI-ARCH-2',
      'EXI-DATA-1',
    ]);
  });
});

describe('findRequirementProblems', () => {
  const one = readRequirement(entity);
  const two = {
    ...one,
    key: 'EXI-ARCH-26',
    name: 'exi-arch-26',
    sourceId: 'EXI-ARCH-26',
  };

  it.each([
    ['nothing to say', {}, []],
    ['an other requirement', { related: ['EXI-ARCH-26'] }, []],
    ['a tutorial', { tutorials: ['image-conforme'] }, []],
    ['its own key', { related: ['EXI-ARCH-18'] }, ['is related to itself']],
    ['an unknown key', { related: ['EXI-G-9'] }, ['EXI-G-9 does not exist']],
    [
      'a key twice',
      { related: ['EXI-ARCH-26', 'EXI-ARCH-26'] },
      ['a related key is there twice'],
    ],
    [
      'an unknown tutorial',
      { tutorials: ['image'] },
      ['no tutorial is named image'],
    ],
    [
      'another name',
      { name: 'images' },
      ['the name images is not the key in lower case'],
    ],
    [
      'another family',
      { family: 'G' as const },
      ['the key is not one of the family G'],
    ],
    [
      'another identifier',
      { sourceId: 'EXI-ARCH-17' },
      ['the identifier EXI-ARCH-17 of the source is another one'],
    ],
  ])('a requirement with %s', (_, change, problems) => {
    expect(
      findRequirementProblems([{ ...one, ...change }, two], ['image-conforme']),
    ).toEqual(problems.map(problem => `EXI-ARCH-18: ${problem}`));
  });

  it('finds a key that two requirements have', () => {
    expect(findRequirementProblems([one, one], [])).toEqual([
      'EXI-ARCH-18: the key is there twice',
    ]);
  });
});
