import type {
  BackstageCredentials,
  BackstageNonePrincipal,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { AuthenticationError } from '@backstage/errors';
import {
  type PlatformRole,
  platformRolesOf,
} from '@cloud-pi-native/plugin-portal-common';

/** Who makes a request. @public */
export interface Caller {
  /** For trails and histories: the entity reference of the person, or `service:<plugin>`. */
  actor: string;
  /** Entity reference of the person; absent for a service. */
  userRef?: string;
  /** Platform roles asserted by the identity provider; always empty for a service. */
  platformRoles: PlatformRole[];
  isService: boolean;
}

type Principal =
  | BackstageUserPrincipal
  | BackstageServicePrincipal
  | BackstageNonePrincipal;

/**
 * Reads who makes a request, from its credentials.
 * Throws an `AuthenticationError` when nobody is signed in.
 *
 * @public
 */
export async function readCaller(
  credentials: BackstageCredentials,
  userInfo: UserInfoService,
): Promise<Caller> {
  const principal = credentials.principal as Principal;
  switch (principal.type) {
    case 'user': {
      const { ownershipEntityRefs } = await userInfo.getUserInfo(credentials);
      return {
        actor: principal.userEntityRef,
        userRef: principal.userEntityRef,
        platformRoles: platformRolesOf(ownershipEntityRefs),
        isService: false,
      };
    }
    case 'service':
      return {
        actor: `service:${principal.subject.replace(/^plugin:/, '')}`,
        platformRoles: [],
        isService: true,
      };
    default:
      throw new AuthenticationError('Sign in to make this request');
  }
}
