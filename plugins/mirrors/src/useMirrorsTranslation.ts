import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { mirrorsTranslationRef } from './translation';

/** `t` of the messages of mirrors. */
export type MirrorsTranslation = TranslationFunction<
  (typeof mirrorsTranslationRef)['T']
>;

/** The messages of mirrors in the reader's language. */
export function useMirrorsTranslation(): MirrorsTranslation {
  return useTranslationRef(mirrorsTranslationRef).t;
}
