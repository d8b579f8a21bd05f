import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  type PlatformRole,
  platformRoles,
} from '@cloud-pi-native/plugin-portal-common';

/** Which platform roles a person has, from the groups that the identity provider asserts. */
export class RoleMapping {
  readonly #groupsClaim: string;
  readonly #roleByGroup: Map<string, PlatformRole[]>;

  /** Reads `portal.signIn.groupsClaim` (default `groups`) and `portal.roles`. Throws for a role that does not exist. */
  static fromConfig(config: RootConfigService): RoleMapping {
    const roleByGroup = new Map<string, PlatformRole[]>();
    for (const entry of config.getOptionalConfigArray('portal.roles') ?? []) {
      const group = entry.getString('claim');
      const name = entry.getString('role');
      const role = platformRoles.find(known => known === name);
      if (!role) {
        throw new InputError(
          `portal.roles gives the group '${group}' the role '${name}', which does not exist; the roles are ${platformRoles.join(
            ', ',
          )}`,
        );
      }
      roleByGroup.set(group, [...(roleByGroup.get(group) ?? []), role]);
    }
    return new RoleMapping(
      config.getOptionalString('portal.signIn.groupsClaim') ?? 'groups',
      roleByGroup,
    );
  }

  private constructor(
    groupsClaim: string,
    roleByGroup: Map<string, PlatformRole[]>,
  ) {
    this.#groupsClaim = groupsClaim;
    this.#roleByGroup = roleByGroup;
  }

  /** A missing claim, or one that is not a text or a list of texts, gives no role. */
  rolesOf(claims: Readonly<Record<string, unknown>>): PlatformRole[] {
    const claim = claims[this.#groupsClaim];
    const groups: unknown[] = Array.isArray(claim) ? claim : [claim];
    const roles = groups.flatMap(group =>
      typeof group === 'string' ? this.#roleByGroup.get(group) ?? [] : [],
    );
    return platformRoles.filter(role => roles.includes(role));
  }
}
