import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { eligibilityTranslationRef } from './translation';

/** `t` of the messages of eligibility. */
export type EligibilityTranslation = TranslationFunction<
  (typeof eligibilityTranslationRef)['T']
>;

/** The messages of eligibility in the reader's language. */
export function useEligibilityTranslation(): EligibilityTranslation {
  return useTranslationRef(eligibilityTranslationRef).t;
}
