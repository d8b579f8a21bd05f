import {
  identityApiRef,
  useApi,
  type IdentityApi,
} from '@backstage/frontend-plugin-api';
import {
  platformRolesOf,
  type PlatformRole,
} from '@cloud-pi-native/plugin-portal-common';
import { useLoad } from './useLoad';

/**
 * The person signed in.
 *
 * @public
 */
export interface Caller {
  /** `user:default/camille.porteur`. */
  userRef: string;
  /** The person and the groups they answer for, as entity references. */
  ownershipRefs: readonly string[];
  platformRoles: readonly PlatformRole[];
  displayName?: string;
  email?: string;
  /** Whether the person has at least one of these platform roles. For display only: the server decides. */
  hasRole(...roles: readonly PlatformRole[]): boolean;
  /** Whether the entity reference is the person or one of their groups. */
  owns(entityRef: string): boolean;
}

/**
 * Who is signed in, `undefined` until it is known.
 *
 * @public
 */
export function useCaller(): Caller | undefined {
  const identityApi = useApi(identityApiRef);
  return useLoad(() => readCaller(identityApi), [identityApi]).value;
}

async function readCaller(identityApi: IdentityApi): Promise<Caller> {
  const [identity, profile] = await Promise.all([
    identityApi.getBackstageIdentity(),
    identityApi.getProfileInfo(),
  ]);
  const ownershipRefs = identity.ownershipEntityRefs;
  const platformRoles = platformRolesOf(ownershipRefs);
  return {
    userRef: identity.userEntityRef,
    ownershipRefs,
    platformRoles,
    displayName: profile.displayName,
    email: profile.email,
    hasRole: (...roles) => roles.some(role => platformRoles.includes(role)),
    owns: entityRef => ownershipRefs.includes(entityRef),
  };
}
