import { hasClusterObjects } from './hasClusterObjects';

const ofVigie = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'api',
    annotations: {
      'cloud-pi-native.fr/project': 'vigie',
      'backstage.io/kubernetes-label-selector': 'dso/project.slug=vigie',
    },
  },
};
const ofNoProject = { ...ofVigie, metadata: { name: 'portail' } };

describe('hasClusterObjects', () => {
  it.each([
    ['a member', ofVigie, [], 1, ['phare', 'vigie'], true],
    ['a member, without cluster', ofVigie, [], 0, ['vigie'], false],
    ['a member of another project', ofVigie, [], 1, ['phare'], false],
    ['the Service Team', ofVigie, ['service-team'], 1, [], true],
    [
      'the Service Team, without cluster',
      ofVigie,
      ['service-team'],
      0,
      [],
      false,
    ],
    ['governance', ofVigie, ['governance'], 1, [], false],
    ['a person, of no project', ofNoProject, [], 1, ['vigie'], false],
    [
      'the Service Team, of no project',
      ofNoProject,
      ['service-team'],
      2,
      [],
      true,
    ],
  ] as const)(
    'answers %s',
    async (_, entity, platformRoles, clusters, memberships, expected) => {
      const answer = await hasClusterObjects(
        entity,
        { platformRoles },
        {
          countClusters: async () => clusters,
          listMemberships: async () => memberships,
        },
      );
      expect(answer).toBe(expected);
    },
  );
});
