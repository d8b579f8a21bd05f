import type { AssessmentStatus } from '../assessments/Assessment';
import type { SkillCoverage, SkillTarget } from '../teams/Coverage';
import type { SkillGap, TeamGap } from './Gap';

/** The most urgent first. */
const kinds: readonly TeamGap['kind'][] = ['nobody', 'too-few', 'one-person'];

/**
 * What a person is to work on, the most urgent first: mandatory skills before advised ones, then the levels to gain,
 * then the order of the skills.
 *
 * @param levelOf - what the person has reached; the declared level
 * @public
 */
export function gapsOf(
  targets: readonly SkillTarget[],
  levelOf: (skill: string) => AssessmentStatus['level'],
): SkillGap[] {
  return targets
    .map(target => {
      const level = levelOf(target.skill);
      return { ...target, level, missing: target.target - level };
    })
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => compareObligation(a, b) || b.missing - a.missing);
}

/**
 * What a team is to work on, the most urgent first: mandatory skills before advised ones; what nobody can before what
 * too few can, before what rests on one person; then the levels to gain, then the order of the skills.
 *
 * @param needed - people who must reach the target of a mandatory skill
 * @public
 */
export function teamGapsOf(
  coverage: readonly SkillCoverage[],
  needed: number,
): TeamGap[] {
  return coverage
    .flatMap((one): TeamGap[] => {
      const kind = kindOf(one, needed);
      const { skill, target, obligation, best, declared } = one;
      return kind
        ? [{ skill, target, obligation, best, reached: declared, kind }]
        : [];
    })
    .sort(
      (a, b) =>
        compareObligation(a, b) ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        b.target - b.best - (a.target - a.best),
    );
}

function kindOf(
  { declared, obligation, restsOnOne }: SkillCoverage,
  needed: number,
): TeamGap['kind'] | undefined {
  if (declared === 0) return 'nobody';
  if (obligation === 'mandatory' && declared < needed) return 'too-few';
  return restsOnOne ? 'one-person' : undefined;
}

function compareObligation(
  a: Pick<SkillTarget, 'obligation'>,
  b: Pick<SkillTarget, 'obligation'>,
): number {
  return rankOf(a) - rankOf(b);
}

function rankOf({ obligation }: Pick<SkillTarget, 'obligation'>): number {
  return obligation === 'mandatory' ? 0 : 1;
}
