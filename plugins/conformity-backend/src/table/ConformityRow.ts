import {
  positionOf,
  readinessOf,
  type RequirementLevel,
  scoreOf,
  stateLetters,
} from '@cloud-pi-native/plugin-conformity-common';
import { type ApplicationFacts, factsAbout } from './ApplicationFacts';
import type { KnownRequirements } from './KnownRequirements';

/** Where an application stands, in a few bytes. */
export interface ConformityRow {
  /** One letter for each requirement, in the order of the CCT. */
  states: string;
  /** Ratios, from 0 to 1, absent when nothing is expected. */
  P?: number;
  I?: number;
  isReady: boolean;
  /** Nothing is stated, and nothing was checked. */
  isSilent: boolean;
}

/** Where an application stands on a day, by the rules of conformity-common. */
export function computeRow(
  requirements: KnownRequirements,
  facts: ApplicationFacts,
  day: string,
): ConformityRow {
  const positions = requirements.items.map(({ key, family, level }) => ({
    key,
    family,
    level,
    position: positionOf(factsAbout(key, facts, requirements), day),
  }));
  const ratioOf = (wanted: RequirementLevel) =>
    scoreOf(positions.filter(({ level }) => level === wanted)).ratio;
  return {
    states: positions
      .map(({ position }) => stateLetters[position.state])
      .join(''),
    P: ratioOf('P'),
    I: ratioOf('I'),
    isReady: readinessOf(positions).isReady,
    isSilent: facts.statements.size === 0 && facts.outcomes.size === 0,
  };
}
