import type { SkillCoverage } from './Coverage';
import type {
  ReadinessReason,
  ReadinessRule,
  TeamReadiness,
} from './Readiness';

/**
 * Whether a team may be onboarded: enough people reach the target of each mandatory skill, and somebody that of enough
 * advised ones. Without the former it is not ready; without the latter it is, with gaps.
 *
 * @param coverage - of the skills that the rule looks at
 * @param people - of the team
 * @public
 */
export function readinessOf(
  coverage: readonly SkillCoverage[],
  people: number,
  rule: ReadinessRule,
): TeamReadiness {
  const reachedOf = (one: SkillCoverage) =>
    rule.levels === 'validated' ? one.validated : one.declared;
  const mandatory = coverage.filter(
    ({ obligation }) => obligation === 'mandatory',
  );
  const advised = coverage.filter(({ obligation }) => obligation === 'advised');
  const missing = mandatory.filter(
    one => reachedOf(one) < rule.peoplePerMandatory,
  );
  const unreached = advised.filter(one => reachedOf(one) === 0);
  const reachedAdvised = advised.length - unreached.length;
  const needed = neededOf(advised.length, rule.advisedShare);

  const reasons: ReadinessReason[] = [];
  if (people === 0) reasons.push({ kind: 'no-people' });
  for (const one of missing) {
    reasons.push({
      kind: 'mandatory',
      skill: one.skill,
      reached: reachedOf(one),
      needed: rule.peoplePerMandatory,
      toValidate: one.declared - reachedOf(one),
    });
  }
  const isBlocked = reasons.length > 0;
  if (reachedAdvised < needed) {
    reasons.push({
      kind: 'advised',
      skills: unreached.map(({ skill }) => skill),
      reached: reachedAdvised,
      needed,
    });
  }
  return {
    verdict: verdictOf(isBlocked, reasons),
    reasons,
    mandatory: {
      reached: mandatory.length - missing.length,
      total: mandatory.length,
    },
    advised: { reached: reachedAdvised, total: advised.length },
    rule,
  };
}

function verdictOf(
  isBlocked: boolean,
  reasons: readonly ReadinessReason[],
): TeamReadiness['verdict'] {
  if (isBlocked) return 'not-ready';
  return reasons.length > 0 ? 'ready-with-gaps' : 'ready';
}

/** Rounded up, but for what binary fractions add. */
function neededOf(total: number, share: number): number {
  return Math.ceil(total * share - 1e-9);
}
