import {
  goalsOfCarrier,
  type AnswersChange,
  type EligibilityAnswers,
  type ProjectFacts,
} from '@cloud-pi-native/plugin-eligibility-common';

/** The answers once a change is made to them, as the server makes it: the rest stays. */
export function changedAnswers(
  { facts, criteria, dossier }: EligibilityAnswers,
  change: AnswersChange,
): EligibilityAnswers {
  return {
    facts: withFittingGoal({ ...facts, ...change.facts }),
    criteria: { ...criteria, ...change.criteria },
    dossier: { ...dossier, ...change.dossier },
  };
}

/** A goal that is not one of the carrier's is taken back. */
function withFittingGoal({ goal, ...facts }: ProjectFacts): ProjectFacts {
  const { carrier } = facts;
  const fits = goal && (!carrier || goalsOfCarrier[carrier].includes(goal));
  return fits ? { ...facts, goal } : facts;
}
