import type { Entity } from '@backstage/catalog-model';
import { findSkillProblems } from './findSkillProblems';
import { readSkill } from './readSkill';

const levels = ['un', 'deux', 'trois', 'quatre', 'cinq'];
const entity = {
  apiVersion: 'cloud-pi-native.fr/v1alpha1',
  kind: 'Skill',
  metadata: {
    name: 'helm',
    title: 'Helm',
    description: 'Écrire un chart.',
    links: [{ url: 'https://helm.sh', title: 'Helm' }],
  },
  spec: {
    owner: 'group:default/service-team',
    domain: 'delivery',
    origin: 'official',
    obligation: 'advised',
    expected: { 'realisation-technique': 2 },
    why: 'Pour déployer partout à l’identique.',
    levels,
    requirements: ['EXI-ORG-8'],
    presentation: {
      english: {
        title: 'Helm',
        description: 'Write a chart.',
        why: 'To deploy alike everywhere.',
        levels: ['one', 'two', 'three', 'four', 'five'],
      },
    },
  },
} satisfies Entity;

describe('readSkill', () => {
  it('reads an entity of the catalog', () => {
    expect(readSkill(entity)).toEqual({
      ...entity.spec,
      ref: 'skill:default/helm',
      name: 'helm',
      title: 'Helm',
      description: 'Écrire un chart.',
      links: entity.metadata.links,
      tutorials: [],
    });
  });

  it.each([
    [{ spec: { ...entity.spec, levels: levels.slice(1) } }, 'spec.levels'],
    [{ spec: { ...entity.spec, levels: [...levels, 'six'] } }, 'spec.levels'],
    [{ spec: { ...entity.spec, domain: 'langages' } }, 'spec.domain'],
    [{ spec: { ...entity.spec, expected: {} } }, 'no perimeter needs it'],
    [{ spec: { ...entity.spec, expected: { dev: 2 } } }, 'dev'],
    [
      { spec: { ...entity.spec, expected: { gouvernance: 0 } } },
      'spec.expected.gouvernance',
    ],
    [
      { spec: { ...entity.spec, requirements: ['org-8'] } },
      'spec.requirements.0',
    ],
    [{ metadata: { ...entity.metadata, title: undefined } }, 'metadata.title'],
    [{ kind: 'Component' }, 'Component helm is not a skill'],
  ])('refuses %j', (change, problem) => {
    expect(() => readSkill({ ...entity, ...change })).toThrow(problem);
  });
});

describe('findSkillProblems', () => {
  const helm = readSkill(entity);
  const argocd = {
    ...helm,
    name: 'argocd',
    title: 'Argo CD',
    levels: ['a', 'b', 'c', 'd', 'e'],
  };
  const known = { requirements: ['EXI-ORG-8'], tutorials: ['helm-gitops'] };

  it.each([
    ['nothing wrong', { tutorials: ['helm-gitops'] }, []],
    [
      'an unknown requirement',
      { requirements: ['EXI-ORG-9'] },
      ['no requirement is named EXI-ORG-9'],
    ],
    [
      'a requirement twice',
      { requirements: ['EXI-ORG-8', 'EXI-ORG-8'] },
      ['the requirement EXI-ORG-8 is there twice'],
    ],
    [
      'an unknown tutorial',
      { tutorials: ['helm'] },
      ['no tutorial is named helm'],
    ],
    [
      'the title of another',
      { title: 'Helm' },
      ['the title Helm is there twice'],
    ],
    [
      'a level of another',
      { levels: ['a', 'deux', 'c', 'd', 'e'] },
      ['level 2 is said elsewhere in the same words'],
    ],
    [
      'one level for two',
      { levels: ['a', 'b', 'b', 'd', 'e'] },
      ['level 3 is said elsewhere in the same words'],
    ],
  ])('of a skill with %s', (_, change, problems) => {
    expect(findSkillProblems([helm, { ...argocd, ...change }], known)).toEqual(
      problems.map(problem => `argocd: ${problem}`),
    );
  });

  it('finds a name that two skills have', () => {
    expect(
      findSkillProblems([helm, { ...argocd, name: 'helm' }], known),
    ).toEqual(['helm: the name is there twice']);
  });
});
