import { useMemo } from 'react';
import { useText } from '@cloud-pi-native/plugin-portal-react';
import type { LearningStep } from '@cloud-pi-native/plugin-training-common';
import { useLibrary } from './WithLibrary';

interface Titled {
  title: string;
  presentation: { english: { title: string } };
}

interface Described {
  description: string;
  presentation: { english: { description: string } };
}

/** What modules, paths, steps and skills are called, in the reader's language. */
export interface LearningText {
  /** Of a module, a path or a skill. */
  title(one: Titled): string;
  /** Of a module or a path. */
  description(one: Described): string;
  step(step: LearningStep): { title: string; goal: string };
  /** By their reference; the name in it when nobody knows them. */
  titleOfModule(ref: string): string;
  titleOfPath(ref: string): string;
  titleOfSkill(ref: string): string;
}

/** The texts of the library, inside `WithLibrary`. */
export function useLearningText(): LearningText {
  const text = useText();
  const library = useLibrary();
  return useMemo(() => {
    const title: LearningText['title'] = one =>
      text({ fr: one.title, en: one.presentation.english.title });
    const titleOr = (one: Titled | undefined, ref: string) =>
      one ? title(one) : ref.slice(ref.indexOf('/') + 1);
    return {
      title,
      description: ({ description, presentation }) =>
        text({ fr: description, en: presentation.english.description }),
      step: step => ({
        title: text({ fr: step.title, en: step.english.title }),
        goal: text({ fr: step.goal, en: step.english.goal }),
      }),
      titleOfModule: ref => titleOr(library.findModule(ref), ref),
      titleOfPath: ref => titleOr(library.findPath(ref), ref),
      titleOfSkill: ref => titleOr(library.findSkill(ref), ref),
    };
  }, [text, library]);
}
