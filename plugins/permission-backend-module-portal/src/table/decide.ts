import {
  AuthorizeResult,
  type PermissionCondition,
  type PermissionCriteria,
  type PolicyDecision,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_AUDIT_EVENT } from '@cloud-pi-native/plugin-audit-common';
import { conformityResourceType } from '@cloud-pi-native/plugin-conformity-common';
import { eligibilityResourceType } from '@cloud-pi-native/plugin-eligibility-common';
import { RESOURCE_TYPE_MIRROR } from '@cloud-pi-native/plugin-mirrors-common';
import { permissionRules } from '@cloud-pi-native/plugin-portal-common';
import {
  RESOURCE_TYPE_ACCESS_REQUEST,
  RESOURCE_TYPE_PROJECT,
} from '@cloud-pi-native/plugin-projects-common';
import {
  skillsPersonResourceType,
  skillsTeamResourceType,
} from '@cloud-pi-native/plugin-skills-common';
import { quotasResourceType } from '@cloud-pi-native/plugin-quotas-common';
import {
  RESOURCE_TYPE_SCAFFOLDER_ACTION,
  RESOURCE_TYPE_SCAFFOLDER_TASK,
} from '@backstage/plugin-scaffolder-common/alpha';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import { trainingPeopleResourceType } from '@cloud-pi-native/plugin-training-common';
import type { PermissionTableRow } from './PermissionTableRow';
import type { Person } from './Person';
import { restrictions } from './restrictions';

type Criteria = PermissionCriteria<PermissionCondition>;

/** The plugin that evaluates the conditions on each type of resource. */
const pluginByResourceType: Readonly<Record<string, string>> = {
  [RESOURCE_TYPE_ACCESS_REQUEST]: 'projects',
  [RESOURCE_TYPE_PROJECT]: 'projects',
  [RESOURCE_TYPE_MIRROR]: 'mirrors',
  [RESOURCE_TYPE_AUDIT_EVENT]: 'audit',
  [conformityResourceType]: 'conformity',
  [quotasResourceType]: 'quotas',
  [eligibilityResourceType]: 'eligibility',
  [skillsPersonResourceType]: 'skills',
  [skillsTeamResourceType]: 'skills',
  [trainingPeopleResourceType]: 'training',
  [RESOURCE_TYPE_CATALOG_ENTITY]: 'catalog',
  [RESOURCE_TYPE_SCAFFOLDER_TASK]: 'scaffolder',
  [RESOURCE_TYPE_SCAFFOLDER_ACTION]: 'scaffolder',
};

/** What a row of the table gives to a person. */
export function decide(
  row: PermissionTableRow,
  person: Person,
): PolicyDecision {
  const given = givenTo(row, person);
  if (given === undefined) return { result: AuthorizeResult.DENY };
  if (given === 'everywhere') return { result: AuthorizeResult.ALLOW };
  const { permission } = row;
  if (!isResourcePermission(permission)) {
    throw new Error(
      `The permission ${permission.name} is on no resource and cannot have conditions`,
    );
  }
  const pluginId = pluginByResourceType[permission.resourceType];
  if (!pluginId) {
    throw new Error(`No plugin is known for ${permission.resourceType}`);
  }
  return {
    result: AuthorizeResult.CONDITIONAL,
    pluginId,
    resourceType: permission.resourceType,
    conditions: given,
  };
}

function givenTo(
  row: PermissionTableRow,
  person: Person,
): Criteria | 'everywhere' | undefined {
  const given = givenWithoutExclusion(row, person);
  if (given === undefined || row.requester !== 'may-not') return given;
  const notOwn: Criteria = { not: isRequester(row, person) };
  return given === 'everywhere' ? notOwn : { allOf: [given, notOwn] };
}

function givenWithoutExclusion(
  row: PermissionTableRow,
  person: Person,
): Criteria | 'everywhere' | undefined {
  if (row.authenticated) return 'everywhere';
  if (row.platform?.some(role => person.platformRoles.includes(role))) {
    return 'everywhere';
  }
  const [first, ...rest] = [
    ...(row.project ? [hasProjectRole(row, person)] : []),
    ...(row.owner ? [isApplicationOwner(row, person)] : []),
    ...(row.requester === 'may' ? [isRequester(row, person)] : []),
    ...(row.where ? [restrictions[row.where](person)] : []),
  ];
  if (first === undefined) return undefined;
  return rest.length === 0 ? first : { anyOf: [first, ...rest] };
}

function hasProjectRole(row: PermissionTableRow, { userRef }: Person) {
  return conditionOf(row, permissionRules.hasProjectRole, {
    userRef,
    roles: [...(row.project ?? [])],
  });
}

function isApplicationOwner(
  row: PermissionTableRow,
  { ownershipRefs }: Person,
) {
  return conditionOf(row, permissionRules.isApplicationOwner, {
    claims: [...ownershipRefs],
  });
}

function isRequester(row: PermissionTableRow, { userRef }: Person) {
  return conditionOf(row, permissionRules.isRequester, { userRef });
}

function conditionOf(
  { permission }: PermissionTableRow,
  rule: string,
  params: PermissionCondition['params'],
): PermissionCondition {
  return {
    resourceType: isResourcePermission(permission)
      ? permission.resourceType
      : '',
    rule,
    params,
  };
}
