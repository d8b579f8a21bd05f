import type {
  Perimeter,
  SkillLevel,
} from '@cloud-pi-native/plugin-portal-common';
import type {
  Assessment,
  AssessmentEvent,
  AssessmentFacts,
  SkillDecision,
  SkillProof,
} from '@cloud-pi-native/plugin-skills-common';

/** A skill of a person, both by entity reference. */
export interface AssessmentKey {
  userRef: string;
  skill: string;
}

/** The rows about people; on one connection or in one transaction. */
export interface AssessmentStore {
  /** What each of some people answers for; without those who never said. */
  listPerimeters(userRefs: readonly string[]): Promise<Map<string, Perimeter>>;
  setPerimeter(userRef: string, perimeter: Perimeter): Promise<void>;
  /** Everybody of whom something is kept. */
  listPeople(): Promise<string[]>;
  /** What was said of some people, by reference; without those of whom nothing was. */
  listByPerson(userRefs: readonly string[]): Promise<Map<string, Assessment[]>>;
  /**
   * What the status of every skill of some people depends on, by person and by skill: a large team is read at every
   * look at its matrix.
   */
  listFacts(
    userRefs: readonly string[],
  ): Promise<Map<string, Map<string, AssessmentFacts>>>;
  /** What was said of one skill of somebody; empty when nothing was. */
  get(key: AssessmentKey): Promise<Assessment>;
  claim(
    key: AssessmentKey,
    claim: { level: SkillLevel; comment: string; at: string },
  ): Promise<void>;
  ask(key: AssessmentKey, at: string): Promise<void>;
  /**
   * @param source - names what is shown
   * @returns false, and changes nothing, when that was already brought
   */
  addProof(
    key: AssessmentKey,
    proof: SkillProof,
    source: string,
  ): Promise<boolean>;
  /** Whether there was one. */
  removeProof(key: AssessmentKey, id: string): Promise<boolean>;
  /**
   * @param before - instant of the decision that this one follows
   * @returns false, and changes nothing, when another one was taken meanwhile
   */
  decide(
    key: AssessmentKey,
    decision: SkillDecision,
    before: string | undefined,
  ): Promise<boolean>;
  addEvent(
    key: AssessmentKey,
    event: Omit<AssessmentEvent, 'id'>,
  ): Promise<void>;
  /** Newest first; of one skill, or of all of them. */
  listEvents(
    userRef: string,
    skill?: string,
  ): Promise<(AssessmentEvent & { skill: string })[]>;
  /** People of whom something was put to validation since the last decision. */
  listWaitingPeople(): Promise<string[]>;
  /** Everything that is kept of somebody goes. */
  erase(userRef: string): Promise<void>;
  /** Validations whose last day is within a period, both days included. */
  listEnding(
    from: string,
    to: string,
  ): Promise<(AssessmentKey & { expiresOn: string })[]>;
  /** Whether the end of a validation is for the caller to tell: for one of the replicas, once. */
  claimReminder(
    key: AssessmentKey & { expiresOn: string },
    at: string,
  ): Promise<boolean>;
  releaseReminder(key: AssessmentKey & { expiresOn: string }): Promise<void>;
}
