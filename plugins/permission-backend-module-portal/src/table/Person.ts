import type { PlatformRole } from '@cloud-pi-native/plugin-portal-common';

/** Who asks, as far as the decisions need to know. */
export interface Person {
  userRef: string;
  platformRoles: readonly PlatformRole[];
  /** References of the person and of their groups; an entity owned by one of them is theirs. */
  ownershipRefs: readonly string[];
}
