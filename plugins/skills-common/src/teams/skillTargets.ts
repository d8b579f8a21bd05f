import {
  type Perimeter,
  type Skill,
  skillDomains,
} from '@cloud-pi-native/plugin-portal-common';
import type { SkillTarget } from './Coverage';

/** Skills in the order in which they are shown: by domain, then by title. @public */
export function sortSkills(skills: readonly Skill[]): Skill[] {
  return [...skills].sort(
    (a, b) =>
      skillDomains.indexOf(a.domain) - skillDomains.indexOf(b.domain) ||
      a.title.localeCompare(b.title, 'fr') ||
      a.ref.localeCompare(b.ref),
  );
}

/** What is expected of a perimeter, in the order of the skills. @public */
export function skillTargetsOf(
  skills: readonly Skill[],
  perimeter: Perimeter,
): SkillTarget[] {
  return skills.flatMap(({ ref, expected, obligation }) => {
    const target = expected[perimeter];
    return isLevel(target) ? [{ skill: ref, target, obligation }] : [];
  });
}

function isLevel(target: number | undefined): target is 1 | 2 | 3 | 4 | 5 {
  return target !== undefined;
}
