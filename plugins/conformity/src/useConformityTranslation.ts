import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { conformityTranslationRef } from './translation';

/** `t` of the messages of conformity. */
export type ConformityTranslation = TranslationFunction<
  (typeof conformityTranslationRef)['T']
>;

/** The messages of conformity in the reader's language. */
export function useConformityTranslation(): ConformityTranslation {
  return useTranslationRef(conformityTranslationRef).t;
}
