import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { serviceLevelsTranslationRef } from './translation';

/** `t` of the messages of service levels. */
export type ServiceLevelsTranslation = TranslationFunction<
  (typeof serviceLevelsTranslationRef)['T']
>;

/** The messages of service levels in the reader's language. */
export function useServiceLevelsTranslation(): ServiceLevelsTranslation {
  return useTranslationRef(serviceLevelsTranslationRef).t;
}
