import { useCallback } from 'react';
import { useSkillText } from './useSkillText';
import { useSkillBook } from './WithSkills';

/** Names a skill by its entity reference, inside `WithSkills`. */
export function useSkillTitle(): (ref: string) => string {
  const book = useSkillBook();
  const textOf = useSkillText();
  return useCallback(
    ref => {
      const skill = book.find(ref);
      return skill ? textOf(skill).title : ref;
    },
    [book, textOf],
  );
}
