import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { wizardTranslationRef } from './wizardTranslation';

/** `t` of the wizard's messages. */
export type WizardTranslation = TranslationFunction<
  (typeof wizardTranslationRef)['T']
>;

/** The wizard's messages in the reader's language. */
export function useWizardTranslation(): WizardTranslation {
  return useTranslationRef(wizardTranslationRef).t;
}
