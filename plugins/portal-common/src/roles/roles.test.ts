import fc from 'fast-check';
import {
  platformRoleRef,
  platformRoles,
  platformRolesOf,
} from './platformRoles';
import { gitlabAccessLevelOf, projectRoles } from './projectRoles';

describe('gitlabAccessLevelOf', () => {
  it('gives the levels of the console', () => {
    expect(projectRoles.map(role => [role, gitlabAccessLevelOf(role)])).toEqual(
      [
        ['admin', 40],
        ['devops', 40],
        ['developer', 30],
        ['readonly', 20],
        ['security', 20],
      ],
    );
  });

  it('makes the owner an owner, whatever their role', () => {
    for (const role of projectRoles) {
      expect(gitlabAccessLevelOf(role, { owner: true })).toBe(50);
    }
  });
});

describe('platformRolesOf', () => {
  it('reads back the roles among any claims, once each and in one order', () => {
    fc.assert(
      fc.property(
        fc.subarray([...platformRoles]),
        fc.array(fc.string()),
        (roles, others) => {
          const claims = [...others, ...roles.map(platformRoleRef)].reverse();
          fc.pre(!others.some(claim => claim.startsWith('role:')));
          expect(platformRolesOf([...claims, ...claims])).toEqual(roles);
        },
      ),
    );
  });

  it.each([
    'service-team',
    'group:default/service-team',
    'role:other/service-team',
    'role:default/Service-Team',
    'role:default/service-team/more',
    'role:default/root',
  ])('gives nothing for the claim %s', claim => {
    expect(platformRolesOf([claim])).toEqual([]);
  });
});
