import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { skillsTranslationRef } from './translation';

/** `t` of the messages of skills. */
export type SkillsTranslation = TranslationFunction<
  (typeof skillsTranslationRef)['T']
>;

/** The messages of skills in the reader's language. */
export function useSkillsTranslation(): SkillsTranslation {
  return useTranslationRef(skillsTranslationRef).t;
}
