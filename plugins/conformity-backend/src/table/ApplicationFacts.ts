import type {
  CheckOutcome,
  Derogation,
  Evidence,
  KnownFacts,
  StatedState,
} from '@cloud-pi-native/plugin-conformity-common';
import type { ConformityStores } from '../stores/ConformityDatabase';
import type { KnownRequirements } from './KnownRequirements';

/** What the positions of one application are computed from. */
export interface ApplicationFacts {
  /** The last statement, by key of the requirement. */
  statements: ReadonlyMap<string, StatedState>;
  /** The oldest first, by key of the requirement. */
  derogations: ReadonlyMap<string, readonly Derogation[]>;
  /** By identifier of the check. */
  outcomes: ReadonlyMap<string, CheckOutcome>;
}

/** Of an application of which nothing was ever said. */
export const noFacts: ApplicationFacts = {
  statements: new Map(),
  derogations: new Map(),
  outcomes: new Map(),
};

/** The facts of some applications, by their reference, in three queries. */
export async function readFacts(
  stores: ConformityStores,
  applications: readonly string[],
): Promise<Map<string, ApplicationFacts>> {
  const [states, derogations, outcomes] = [
    await stores.statements.listLastStates(applications),
    await stores.derogations.list({ applications }),
    await stores.checks.listLastOutcomes(applications),
  ];
  const facts = new Map(
    applications.map(application => [
      application,
      {
        statements: new Map<string, StatedState>(),
        derogations: new Map<string, Derogation[]>(),
        outcomes: new Map<string, CheckOutcome>(),
      },
    ]),
  );
  for (const { application, requirement, state, verdict } of states) {
    facts.get(application)?.statements.set(requirement, {
      state,
      ...(verdict && { review: { verdict } }),
    });
  }
  for (const derogation of derogations) {
    const ofApplication = facts.get(derogation.application)?.derogations;
    ofApplication?.set(derogation.requirement, [
      ...(ofApplication.get(derogation.requirement) ?? []),
      derogation,
    ]);
  }
  for (const { application, check, outcome } of outcomes) {
    facts.get(application)?.outcomes.set(check, outcome);
  }
  return facts;
}

/** What the facts of an application say of one requirement. */
export function factsAbout(
  key: string,
  facts: ApplicationFacts,
  requirements: KnownRequirements,
): KnownFacts {
  const { statements, derogations, outcomes } = facts;
  return {
    statement: statements.get(key),
    derogations: derogations.get(key) ?? [],
    evidence: [...requirements.strengthsOf(key)].flatMap(
      ([check, strength]): Evidence[] => {
        const outcome = outcomes.get(check);
        return outcome ? [{ result: { outcome }, strength }] : [];
      },
    ),
  };
}
