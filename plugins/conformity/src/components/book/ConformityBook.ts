import type {
  CheckDescription,
  Requirement,
} from '@cloud-pi-native/plugin-conformity-common';

/** The requirements and the checks that every screen speaks of. */
export interface ConformityBook {
  /** In the order of the CCT. */
  requirements: readonly Requirement[];
  findRequirement(key: string): Requirement | undefined;
  findCheck(id: string): CheckDescription | undefined;
  /** The checks that say something about a requirement. */
  checksOf(key: string): readonly CheckDescription[];
}

/** A book of these requirements and checks. */
export function conformityBookOf(
  requirements: readonly Requirement[],
  checks: readonly CheckDescription[],
): ConformityBook {
  const requirementByKey = new Map(requirements.map(one => [one.key, one]));
  const checkById = new Map(checks.map(one => [one.id, one]));
  return {
    requirements,
    findRequirement: key => requirementByKey.get(key),
    findCheck: id => checkById.get(id),
    checksOf: key =>
      checks.filter(check => check.requirements.some(one => one.key === key)),
  };
}
