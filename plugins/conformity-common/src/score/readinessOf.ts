import type { PositionedRequirement } from './scoreOf';

/** Why a requirement keeps an application from production. @public */
export const blockerReasons = [
  'unmet',
  'partial',
  'unstated',
  /** Said not to apply, which the architect has not accepted. */
  'exclusion-not-reviewed',
] as const;
/** @public */
export type BlockerReason = (typeof blockerReasons)[number];

/** A requirement that keeps an application from production. @public */
export interface Blocker {
  /** Key of the requirement. */
  requirement: string;
  reason: BlockerReason;
}

/** Whether an application is ready for production, and what is missing. @public */
export interface Readiness {
  isReady: boolean;
  blockers: Blocker[];
}

/**
 * Whether an application is ready for production: every requirement of level P (« primordiale ») is met, is under a
 * derogation, or does not apply as the architect accepted. Level I never blocks (CCT, levels of obligation).
 *
 * @public
 */
export function readinessOf(
  positions: readonly PositionedRequirement[],
): Readiness {
  const blockers = positions
    .filter(one => one.level === 'P')
    .flatMap((one): Blocker[] => {
      const reason = reasonOf(one);
      return reason ? [{ requirement: one.key, reason }] : [];
    });
  return { isReady: blockers.length === 0, blockers };
}

function reasonOf({
  position,
}: PositionedRequirement): BlockerReason | undefined {
  switch (position.state) {
    case 'met':
    case 'derogation':
      return undefined;
    case 'not-applicable':
      return position.isReviewed ? undefined : 'exclusion-not-reviewed';
    default:
      return position.state;
  }
}
