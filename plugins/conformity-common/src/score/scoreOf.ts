import type { Position, PositionState } from '../positions/positionOf';
import { positionStates } from '../positions/positionOf';
import type { RequirementFamily, RequirementLevel } from '../requirements';

/** A requirement and where an application stands against it. @public */
export interface PositionedRequirement {
  key: string;
  family: RequirementFamily;
  level: RequirementLevel;
  position: Position;
}

/** How a set of requirements is met. @public */
export interface Score {
  /** How many stand in each state. */
  counts: Record<PositionState, number>;
  /** How many count: all but those that do not apply and those under a derogation. */
  expected: number;
  /** Part that is met, from 0 to 1, « partial » counting for a half; `undefined` when nothing is expected. */
  ratio?: number;
}

/** How a set of requirements is met. What is not stated counts as not met. @public */
export function scoreOf(
  positions: readonly Pick<PositionedRequirement, 'position'>[],
): Score {
  const counts = Object.fromEntries(
    positionStates.map(state => [state, 0]),
  ) as Record<PositionState, number>;
  for (const { position } of positions) {
    counts[position.state] += 1;
  }
  const expected =
    positions.length - counts['not-applicable'] - counts.derogation;
  return {
    counts,
    expected,
    ratio:
      expected === 0 ? undefined : (counts.met + counts.partial / 2) / expected,
  };
}
