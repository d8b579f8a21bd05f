import { readFileSync } from 'fs';
import { resolve } from 'path';
import { catalogPermissions } from '@backstage/plugin-catalog-common/alpha';
import { kubernetesPermissions } from '@backstage/plugin-kubernetes-common';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { scaffolderPermissions } from '@backstage/plugin-scaffolder-common/alpha';
import { auditPermissions } from '@cloud-pi-native/plugin-audit-common';
import { canelPermissions } from '@cloud-pi-native/plugin-canel-common';
import { conformityPermissions } from '@cloud-pi-native/plugin-conformity-common';
import { documentationPermissions } from '@cloud-pi-native/plugin-documentation-common';
import { eligibilityPermissions } from '@cloud-pi-native/plugin-eligibility-common';
import { mirrorsPermissions } from '@cloud-pi-native/plugin-mirrors-common';
import {
  type PlatformRole,
  platformRoles,
} from '@cloud-pi-native/plugin-portal-common';
import { projectsPermissions } from '@cloud-pi-native/plugin-projects-common';
import { quotasPermissions } from '@cloud-pi-native/plugin-quotas-common';
import { serviceLevelPermissions } from '@cloud-pi-native/plugin-service-levels-common';
import { skillsPermissions } from '@cloud-pi-native/plugin-skills-common';
import { trainingPermissions } from '@cloud-pi-native/plugin-training-common';
import fc from 'fast-check';
import { decide } from './decide';
import { permissionTable } from './permissionTable';
import { renderPermissionTable } from './renderPermissionTable';

const everyPermission = [
  ...auditPermissions,
  ...canelPermissions,
  ...conformityPermissions,
  ...documentationPermissions,
  ...eligibilityPermissions,
  ...mirrorsPermissions,
  ...projectsPermissions,
  ...quotasPermissions,
  ...serviceLevelPermissions,
  ...skillsPermissions,
  ...trainingPermissions,
  ...catalogPermissions,
  ...scaffolderPermissions,
  ...kubernetesPermissions,
];

const anyPerson = fc.record({
  userRef: fc.constantFrom('user:default/a', 'user:default/b'),
  platformRoles: fc.uniqueArray(fc.constantFrom(...platformRoles)),
  ownershipRefs: fc.constant(['user:default/a']),
});

/** Wider is greater. */
const width = {
  [AuthorizeResult.DENY]: 0,
  [AuthorizeResult.CONDITIONAL]: 1,
  [AuthorizeResult.ALLOW]: 2,
};

describe('the permission table', () => {
  it('has one row for each permission in use, and no other', () => {
    const names = (permissions: { name: string }[]) =>
      permissions.map(({ name }) => name).sort();
    expect(names(permissionTable.map(({ permission }) => permission))).toEqual(
      names(everyPermission),
    );
  });

  it('gives a decision that the framework can carry out, for any person', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...permissionTable),
        anyPerson,
        (row, person) => {
          const decision = decide(row, person);
          const conditional = decision.result === AuthorizeResult.CONDITIONAL;
          expect(conditional && !isResourcePermission(row.permission)).toBe(
            false,
          );
          expect(JSON.stringify(decision)).not.toContain('undefined');
        },
      ),
    );
  });

  it('never takes anything away for one more role', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...permissionTable),
        anyPerson,
        fc.constantFrom<PlatformRole>(...platformRoles),
        (row, person, role) => {
          const more = decide(row, {
            ...person,
            platformRoles: [...person.platformRoles, role],
          });
          expect(width[more.result]).toBeGreaterThanOrEqual(
            width[decide(row, person).result],
          );
        },
      ),
    );
  });

  it('names nobody else than the person who asks in its conditions', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...permissionTable),
        anyPerson,
        (row, person) => {
          const text = JSON.stringify(
            decide(row, { ...person, ownershipRefs: [person.userRef] }),
          );
          const named = text.match(/user:default\/[ab]/g) ?? [];
          expect(named.every(ref => ref === person.userRef)).toBe(true);
        },
      ),
    );
  });

  it('is what the documentation says', () => {
    const page = resolve(__dirname, '../../../../docs/portail/roles.md');
    expect(readFileSync(page, 'utf8')).toBe(renderPermissionTable());
  });
});
