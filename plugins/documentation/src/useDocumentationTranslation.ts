import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { documentationTranslationRef } from './translation';

/** `t` of the messages of the documentation. */
export type DocumentationTranslation = TranslationFunction<
  (typeof documentationTranslationRef)['T']
>;

/** The messages of the documentation in the reader's language. */
export function useDocumentationTranslation(): DocumentationTranslation {
  return useTranslationRef(documentationTranslationRef).t;
}
