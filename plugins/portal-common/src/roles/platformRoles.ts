/**
 * Roles that do not come from a project. `service-team`, `exploitation` and `socle` run the platform;
 * `governance` (direction, architecte) and `rssi` (RSSI, AQSSI) look at the whole portfolio.
 *
 * @public
 */
export const platformRoles = [
  'service-team',
  'exploitation',
  'socle',
  'governance',
  'rssi',
] as const;
/** @public */
export type PlatformRole = (typeof platformRoles)[number];

/**
 * Platform roles travel in the ownership claims of a Backstage identity as `role:default/<role>`.
 * The kind `role` is not a catalog kind: being a member of a catalog group never grants a platform role,
 * only the groups asserted by the identity provider do.
 *
 * @public
 */
export function platformRoleRef(role: PlatformRole): string {
  return `role:default/${role}`;
}

/** Reads the platform roles out of ownership claims. @public */
export function platformRolesOf(
  ownershipEntityRefs: readonly string[],
): PlatformRole[] {
  return platformRoles.filter(role =>
    ownershipEntityRefs.includes(platformRoleRef(role)),
  );
}
