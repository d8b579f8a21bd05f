import type { EligibilityVerdict } from '@cloud-pi-native/plugin-eligibility-common';
import { StateTag, type StateTone } from '@cloud-pi-native/plugin-portal-react';
import { useEligibilityTranslation } from '../useEligibilityTranslation';

/** What each verdict means for the reader. */
export const verdictTones = {
  incomplete: 'progress',
  'not-eligible': 'error',
  'eligible-with-work': 'warning',
  eligible: 'success',
} as const satisfies Record<EligibilityVerdict, StateTone>;

/** A verdict in a word and a shape. */
export function VerdictTag({ verdict }: { verdict: EligibilityVerdict }) {
  const t = useEligibilityTranslation();
  return (
    <StateTag tone={verdictTones[verdict]}>{t(`verdict.${verdict}`)}</StateTag>
  );
}
