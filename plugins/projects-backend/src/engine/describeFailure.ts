import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import { textOfFailure } from '@cloud-pi-native/plugin-projects-node';
import { scrubText } from './scrubSecrets';

/** Why a step failed, for people, without secrets. */
export function describeFailure(failure: unknown): BilingualText {
  return scrubText(textOfFailure(failure));
}
