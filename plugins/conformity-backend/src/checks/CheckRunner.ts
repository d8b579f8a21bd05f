import type { CheckDescription } from '@cloud-pi-native/plugin-conformity-common';

/** Runs the automatic checks on applications, beside what people ask for. */
export interface CheckRunner {
  /** The checks that there are. A result of another check says nothing any more. */
  readonly descriptions: readonly CheckDescription[];
  /** Tells that a reading was asked for, in the `ReadingStore`; answers at once. */
  wake(): void;
}
