import type { SkillLevel } from '@cloud-pi-native/plugin-portal-common';
import type { SkillCoverage, SkillTarget, TeamPerson } from './Coverage';

/**
 * How a team stands on each skill. Everybody counts, whatever their perimeter: what matters is that somebody can.
 *
 * @param targets - the skills that the `levels` of people are about, in the same order
 * @public
 */
export function coverageOf(
  targets: readonly SkillTarget[],
  people: readonly TeamPerson[],
): SkillCoverage[] {
  return targets.map((target, index) => {
    let best: SkillLevel = 0;
    let sum = 0;
    let validated = 0;
    const able: string[] = [];
    for (const { userRef, levels } of people) {
      const { level, validatedLevel } = levels[index];
      sum += level;
      if (level > best) best = level;
      if (level >= target.target) able.push(userRef);
      if (validatedLevel >= target.target) validated += 1;
    }
    const restsOnOne = able.length === 1 && people.length > 1;
    return {
      ...target,
      declared: able.length,
      validated,
      best,
      mean:
        people.length === 0 ? 0 : Math.round((10 * sum) / people.length) / 10,
      restsOnOne,
      ...(restsOnOne && { restsOn: able[0] }),
    };
  });
}

/** Coverage for who does not see the levels of everybody: without the names. @public */
export function withoutNames(
  coverage: readonly SkillCoverage[],
): SkillCoverage[] {
  return coverage.map(({ restsOn: _, ...rest }) => rest);
}
