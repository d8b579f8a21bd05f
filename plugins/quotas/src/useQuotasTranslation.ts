import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { quotasTranslationRef } from './translation';

/** `t` of the messages of quotas. */
export type QuotasTranslation = TranslationFunction<
  (typeof quotasTranslationRef)['T']
>;

/** The messages of quotas in the reader's language. */
export function useQuotasTranslation(): QuotasTranslation {
  return useTranslationRef(quotasTranslationRef).t;
}
