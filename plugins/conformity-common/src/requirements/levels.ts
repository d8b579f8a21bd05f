import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/**
 * How much a requirement binds, from the strongest. With `P`, an offer that does not meet it is rejected and a running
 * contract needs a plan to mend it; with `I`, it counts in the mark (legend of the CCT's list of requirements).
 *
 * @public
 */
export const requirementLevels = ['P', 'I'] as const;

/** @public */
export type RequirementLevel = (typeof requirementLevels)[number];

/** @public */
export const requirementLevelLabels: Record<RequirementLevel, BilingualText> = {
  P: { fr: 'Primordiale', en: 'Essential' },
  I: { fr: 'Importante', en: 'Important' },
};
