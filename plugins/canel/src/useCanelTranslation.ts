import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { canelTranslationRef } from './translation';

/** `t` of the messages of the application map. */
export type CanelTranslation = TranslationFunction<
  (typeof canelTranslationRef)['T']
>;

/** The messages of the application map in the reader's language. */
export function useCanelTranslation(): CanelTranslation {
  return useTranslationRef(canelTranslationRef).t;
}
