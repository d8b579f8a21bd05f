import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  type HasProjectRoleParams,
  type ProjectRole,
  projectRoles,
} from '@cloud-pi-native/plugin-portal-common';
import fc from 'fast-check';
import {
  type ResourceOfProject,
  createHasProjectRoleRule,
} from './createHasProjectRoleRule';
import { matchesCriteria } from './matchesCriteria';
import { toProjectsFilter } from './toProjectsFilter';

const rule = createHasProjectRoleRule({
  resourceRef: createPermissionResourceRef<
    ResourceOfProject,
    HasProjectRoleParams
  >().with({ pluginId: 'rows', resourceType: 'row' }),
  description: 'Rows of the projects of the person',
  toQuery: params => params,
});

const people = ['user:default/camille', 'user:default/dalia'];
const slugs = ['vigie', 'phare', 'balise'];
/** Role of each person on each project, by slug; no role when the project has no entry. */
const memberships = fc.record(
  Object.fromEntries(
    people.map(userRef => [
      userRef,
      fc.record(
        Object.fromEntries(
          slugs.map(slug => [slug, fc.constantFrom(...projectRoles)]),
        ),
        { requiredKeys: [] },
      ),
    ]),
  ),
);
const { criteria } = fc.letrec<{
  criteria: PermissionCriteria<HasProjectRoleParams>;
}>(tie => {
  const children = fc
    .tuple(tie('criteria'), fc.array(tie('criteria'), { maxLength: 2 }))
    .map(([first, rest]): [typeof first, ...typeof rest] => [first, ...rest]);
  return {
    criteria: fc.oneof(
      { maxDepth: 3 },
      fc.record({
        userRef: fc.constantFrom(...people),
        roles: fc.subarray([...projectRoles]),
      }),
      fc.record({ not: tie('criteria') }),
      fc.record({ allOf: children }),
      fc.record({ anyOf: children }),
    ),
  };
});

describe('createHasProjectRoleRule', () => {
  const members = [
    { userRef: 'user:default/camille', role: 'admin' },
    { userRef: 'user:default/dalia', role: 'developer' },
  ] as const;

  it.each<[string, ProjectRole[], boolean]>([
    ['user:default/dalia', ['admin', 'developer'], true],
    ['user:default/dalia', ['admin'], false],
    ['user:default/dalia', [], false],
    ['user:default/denis', [...projectRoles], false],
  ])('%s with one of %j: %s', (userRef, roles, expected) => {
    expect(rule.apply({ members }, { userRef, roles })).toBe(expected);
  });
});

describe('toProjectsFilter', () => {
  it.each([{ kind: 'everything' }, { kind: 'nothing' }] as const)(
    'leaves $kind as it is',
    async filter => {
      expect(await toProjectsFilter(filter, async () => ({}))).toBe(filter);
    },
  );

  it('keeps the rows that the rule lets through', async () => {
    await fc.assert(
      fc.asyncProperty(memberships, criteria, async (roles, asked) => {
        const filter = await toProjectsFilter(
          { kind: 'matching', criteria: asked },
          async userRef => roles[userRef] as Record<string, ProjectRole>,
        );
        const kept =
          filter.kind === 'matching'
            ? slugs.filter(slug =>
                matchesCriteria(filter.criteria, ({ projects }) =>
                  projects.includes(slug),
                ),
              )
            : undefined;
        expect(kept).toEqual(
          slugs.filter(slug => {
            const members = people.flatMap(userRef => {
              const role = roles[userRef][slug];
              return role ? [{ userRef, role }] : [];
            });
            return matchesCriteria(asked, leaf =>
              rule.apply({ members }, leaf),
            );
          }),
        );
      }),
    );
  });
});
