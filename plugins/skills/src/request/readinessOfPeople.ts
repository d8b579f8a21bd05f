import type { Skill } from '@cloud-pi-native/plugin-portal-common';
import {
  coverageOf,
  readinessOf,
  skillTargetsOf,
  type PersonSkills,
  type ReadinessRule,
  type TeamReadiness,
} from '@cloud-pi-native/plugin-skills-common';

/** Perimeter by which a team is judged ready: those who build. */
const judged = 'realisation-technique';

/** Whether people who are not a project yet would be a team that is ready, by the rule of the portal. */
export function readinessOfPeople(
  people: readonly PersonSkills[],
  skills: readonly Skill[],
  rule: ReadinessRule,
): { readiness: TeamReadiness; restingOnOne: string[] } {
  const looked = skills.filter(
    ({ origin }) => rule.skills === 'all' || origin === 'official',
  );
  const targets = skillTargetsOf(looked, judged);
  const coverage = coverageOf(
    targets,
    people.map(({ userRef, perimeter, positions }) => ({
      userRef,
      perimeter,
      levels: targets.map(
        target =>
          positions.find(({ skill }) => skill === target.skill)?.status ?? {
            level: 0,
            validatedLevel: 0,
          },
      ),
    })),
  );
  return {
    readiness: readinessOf(coverage, people.length, rule),
    restingOnOne: coverage
      .filter(({ restsOnOne }) => restsOnOne)
      .map(({ skill }) => skill),
  };
}
