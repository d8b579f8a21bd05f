import { clusterAccess } from './clusterAccess';
import { platformRoles } from './platformRoles';

const project = 'cloud-pi-native.fr/project';
const selector = 'backstage.io/kubernetes-label-selector';
const ofVigie = 'dso/project.slug=vigie';

function entityWith(annotations?: Record<string, string>) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'api', annotations },
  };
}

describe('clusterAccess', () => {
  it.each([
    [{ [project]: 'vigie', [selector]: ofVigie }, { memberOf: 'vigie' }],
    [
      { [project]: 'vigie', [selector]: `${ofVigie},app=api` },
      { memberOf: 'vigie' },
    ],
    [{ [project]: 'vigie', [selector]: `${ofVigie}2` }, 'refused'],
    [{ [project]: 'vigie', [selector]: 'dso/project.slug=phare' }, 'refused'],
    [{ [project]: 'vigie', [selector]: `app=api,${ofVigie}` }, 'refused'],
    [{ [project]: 'vigie', [selector]: '' }, 'refused'],
    [{ [project]: 'vigie' }, 'refused'],
    [{ [project]: '', [selector]: 'dso/project.slug=' }, 'refused'],
    [{ [selector]: ofVigie }, 'refused'],
    [undefined, 'refused'],
  ])('gives %j to an ordinary person as %j', (annotations, access) => {
    const entity = entityWith(annotations);
    expect(
      clusterAccess(entity, { isService: false, platformRoles: [] }),
    ).toEqual(access);
    expect(clusterAccess(entity, { isService: true, platformRoles: [] })).toBe(
      'granted',
    );
  });

  it('gives everything to those who run the platform, and to no other platform role', () => {
    const seen = platformRoles.filter(
      role =>
        clusterAccess(entityWith(), {
          isService: false,
          platformRoles: [role],
        }) === 'granted',
    );
    expect(seen).toEqual(['service-team', 'exploitation', 'socle']);
  });
});
