import type { MissedRequirement } from '../answers/portfolio';

/**
 * Puts the requirement that the most applications miss first. A requirement that is not met, or in part only, is missed;
 * one of which nothing is said only decides between equals, and then level P comes first.
 *
 * @public
 */
export function compareMissed(
  one: MissedRequirement,
  other: MissedRequirement,
): number {
  return (
    missedIn(other) - missedIn(one) ||
    other.counts.unstated - one.counts.unstated ||
    Number(one.level !== 'P') - Number(other.level !== 'P')
  );
}

function missedIn({ counts }: MissedRequirement): number {
  return counts.unmet + counts.partial;
}
