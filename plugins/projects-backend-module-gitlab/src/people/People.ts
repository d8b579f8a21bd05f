import type { ForgePerson } from '@cloud-pi-native/plugin-forge-node';

/** Says who a member is, so that the forge can find their account. */
export interface People {
  /** The persons of `userRefs`, in the same order. Never throws: an unknown person is known by their user name only. */
  identify(userRefs: readonly string[]): Promise<ForgePerson[]>;
}
