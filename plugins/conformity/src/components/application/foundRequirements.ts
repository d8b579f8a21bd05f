import type {
  Requirement,
  RequirementPosition,
} from '@cloud-pi-native/plugin-conformity-common';
import type { RequirementFilter } from './useRequirementFilter';

/** A requirement and where the application stands against it. */
export interface PositionedRequirement {
  requirement: Requirement;
  position: RequirementPosition;
}

/** The requirements that a filter keeps: each word is in the key, or in a title or a description of either language. */
export function foundRequirements(
  all: readonly PositionedRequirement[],
  { text, level, state }: RequirementFilter,
): PositionedRequirement[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return all.filter(({ requirement, position }) => {
    if (level && requirement.level !== level) return false;
    if (state && position.state !== state) return false;
    if (words.length === 0) return true;
    const { key, title, description, asks, presentation } = requirement;
    const { english } = presentation;
    const searched = fold(
      [key, title, description, asks, english.title, english.description].join(
        ' ',
      ),
    );
    return words.every(word => searched.includes(word));
  });
}

/** Without accents or capitals. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
