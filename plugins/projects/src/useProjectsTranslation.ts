import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { projectsTranslationRef } from './translation';

/** `t` of the messages of the pages. */
export type ProjectsTranslation = TranslationFunction<
  (typeof projectsTranslationRef)['T']
>;

/** The messages of the pages in the reader's language. */
export function useProjectsTranslation(): ProjectsTranslation {
  return useTranslationRef(projectsTranslationRef).t;
}
