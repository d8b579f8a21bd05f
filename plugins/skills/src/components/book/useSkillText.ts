import { useCallback } from 'react';
import type { Skill } from '@cloud-pi-native/plugin-portal-common';
import { useText } from '@cloud-pi-native/plugin-portal-react';

/** What a skill says, in one language. */
export interface SkillText {
  title: string;
  description: string;
  why: string;
  /** From 1 to 5. */
  levels: string[];
}

/** What a skill says, in the reader's language. */
export function useSkillText(): (skill: Skill) => SkillText {
  const text = useText();
  return useCallback(
    ({ title, description, why, levels, presentation: { english } }) => ({
      title: text({ fr: title, en: english.title }),
      description: text({ fr: description, en: english.description }),
      why: text({ fr: why, en: english.why }),
      levels: levels.map((level, index) =>
        text({ fr: level, en: english.levels[index] }),
      ),
    }),
    [text],
  );
}
