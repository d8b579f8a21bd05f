import { mockServices } from '@backstage/backend-test-utils';
import { platformRoles } from '@cloud-pi-native/plugin-portal-common';
import fc from 'fast-check';
import { RoleMapping } from './RoleMapping';

function mappingOf(portal: object): RoleMapping {
  return RoleMapping.fromConfig(
    mockServices.rootConfig({ data: { portal: { ...portal } } }),
  );
}

const roles = [
  { claim: '/console/service-team', role: 'service-team' },
  { claim: '/console/all', role: 'rssi' },
  { claim: '/console/all', role: 'governance' },
];

describe('RoleMapping', () => {
  it.each([
    ['one group', { groups: ['/console/service-team'] }, ['service-team']],
    ['a single text', { groups: '/console/service-team' }, ['service-team']],
    [
      'two roles of a group',
      { groups: ['/console/all'] },
      ['governance', 'rssi'],
    ],
    ['another group', { groups: ['/console/service-team/other'] }, []],
    ['another case', { groups: ['/Console/Service-Team'] }, []],
    ['the name of a role', { groups: ['service-team'] }, []],
    ['another claim', { roles: ['/console/service-team'] }, []],
    ['no claim', {}, []],
  ])('reads %s', (_, claims, expected) => {
    expect(mappingOf({ roles }).rolesOf(claims)).toEqual(expected);
  });

  it('reads the claim named in the configuration', () => {
    const mapping = mappingOf({
      roles,
      signIn: { groupsClaim: 'memberships' },
    });
    expect(
      mapping.rolesOf({
        memberships: ['/console/service-team'],
        groups: ['/console/all'],
      }),
    ).toEqual(['service-team']);
  });

  it('gives no role for anything that is not configured, whatever the provider sends', () => {
    const configured = new Set(roles.map(({ claim }) => claim));
    fc.assert(
      fc.property(fc.anything(), claim => {
        fc.pre(![claim].flat().some(one => configured.has(one as string)));
        expect(mappingOf({ roles }).rolesOf({ groups: claim })).toEqual([]);
      }),
    );
  });

  it('knows every platform role, and refuses another one by its name', () => {
    for (const role of platformRoles) {
      expect(
        mappingOf({ roles: [{ claim: 'group', role }] }).rolesOf({
          groups: ['group'],
        }),
      ).toEqual([role]);
    }
    expect(() => mappingOf({ roles: [{ claim: 'g', role: 'root' }] })).toThrow(
      "the role 'root', which does not exist; the roles are service-team, exploitation, socle, governance, rssi",
    );
  });
});
