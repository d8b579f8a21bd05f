import { randomUUID } from 'crypto';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  isSkillLevel,
  type Perimeter,
  type Skill,
  type SkillLevel,
  sameInBoth,
} from '@cloud-pi-native/plugin-portal-common';
import {
  type Assessment,
  type ClaimInput,
  type DecisionInput,
  isProofInForce,
  type ProofInput,
  type RecordedProofInput,
  type SkillDecision,
  type SkillProof,
  statusOf,
} from '@cloud-pi-native/plugin-skills-common';
import type { SkillsDatabase } from '../stores/SkillsDatabase';
import { checkDates } from './checkDates';
import type { SkillsAnnouncer } from './SkillsAnnouncer';
import { now, today } from './time';

/** What people say of themselves, what shows it, and what others make of it. */
export class AssessmentService {
  readonly #announcer: SkillsAnnouncer;
  readonly #database: SkillsDatabase;

  static create(options: {
    announcer: SkillsAnnouncer;
    database: SkillsDatabase;
  }): AssessmentService {
    return new AssessmentService(options.announcer, options.database);
  }

  private constructor(announcer: SkillsAnnouncer, database: SkillsDatabase) {
    this.#announcer = announcer;
    this.#database = database;
  }

  async setPerimeter(userRef: string, perimeter: Perimeter): Promise<void> {
    await this.#database.assessments.setPerimeter(userRef, perimeter);
  }

  async claim(userRef: string, skill: Skill, input: ClaimInput): Promise<void> {
    const key = { userRef, skill: skill.ref };
    const at = now();
    const level = levelOf(input.level);
    const comment = input.comment?.trim() ?? '';
    await this.#database.change(async store => {
      const { claim, decision } = await store.get(key);
      const isSame = claim?.level === level && claim.comment === comment;
      // The same level after a decision says something new.
      if (isSame && (!decision || decision.at < claim.at)) return;
      await store.claim(key, { level, comment, at });
      await store.addEvent(key, {
        type: 'claimed',
        level,
        ...(comment !== '' && { text: sameInBoth(comment) }),
        actor: userRef,
        at,
      });
    });
  }

  /** Throws an `InputError` that names the field which is wrong. */
  async addProof(
    userRef: string,
    skill: Skill,
    input: ProofInput,
  ): Promise<void> {
    checkDates(input, today());
    const { kind, title, url, obtainedOn, expiresOn } = input;
    const id = randomUUID();
    await this.#add(userRef, skill, `person:${id}`, {
      id,
      kind,
      level: levelOf(input.level),
      title: sameInBoth(title.trim()),
      ...(url !== undefined && { url }),
      obtainedOn,
      ...(expiresOn !== undefined && { expiresOn }),
      addedAt: now(),
      addedBy: userRef,
    });
  }

  /**
   * Adds a proof that the portal brings, once.
   *
   * @param actor - `service:<plugin>`, or who brings it
   */
  async recordProof(
    skill: Skill,
    input: RecordedProofInput,
    actor: string,
  ): Promise<void> {
    checkDates(input, today());
    const { userRef, source, kind, title, url, obtainedOn, expiresOn } = input;
    await this.#add(userRef, skill, source, {
      id: randomUUID(),
      kind,
      level: levelOf(input.level),
      title,
      ...(url !== undefined && { url }),
      obtainedOn,
      ...(expiresOn !== undefined && { expiresOn }),
      addedAt: now(),
      addedBy: actor,
    });
  }

  async removeProof(userRef: string, skill: Skill, id: string): Promise<void> {
    const key = { userRef, skill: skill.ref };
    await this.#database.change(async store => {
      const { proofs } = await store.get(key);
      const proof = proofs.find(one => one.id === id);
      if (!proof || !(await store.removeProof(key, id))) {
        throw new NotFoundError(`There is no proof ${id} of ${skill.name}`);
      }
      await store.addEvent(key, {
        type: 'proof-removed',
        level: proof.level,
        text: proof.title,
        actor: userRef,
        at: now(),
      });
    });
  }

  /** Throws an `InputError` when there is nothing to validate, a `ConflictError` when it waits or is validated already. */
  async ask(userRef: string, skill: Skill): Promise<void> {
    const key = { userRef, skill: skill.ref };
    await this.#database.change(async store => {
      const assessment = await store.get(key);
      const { state } = statusOf(assessment, today());
      if (assessment.claim === undefined && assessment.proofs.length === 0) {
        throw new InputError(
          `level: say first which level of ${skill.name} you have`,
        );
      }
      if (state === 'to-validate' || state === 'validated') {
        throw new ConflictError(
          state === 'validated'
            ? 'This level is validated already; claim another one first'
            : 'A validation was already asked for',
        );
      }
      const at = now();
      await store.ask(key, at);
      await store.addEvent(key, {
        type: 'asked',
        ...(assessment.claim && { level: assessment.claim.level }),
        actor: userRef,
        at,
      });
    });
    await this.#announcer.waiting(userRef, skill);
  }

  /** Throws a `ConflictError` when nothing waits, or when somebody else decided meanwhile. */
  async decide(
    userRef: string,
    skill: Skill,
    input: DecisionInput,
    by: string,
  ): Promise<void> {
    checkDates({ expiresOn: input.expiresOn }, today());
    const comment = input.comment?.trim() ?? '';
    if (input.verdict === 'refused' && comment === '') {
      throw new InputError(
        'comment: say why the level is refused, so that the person knows what to work on',
      );
    }
    const key = { userRef, skill: skill.ref };
    const decision = await this.#database.change(async store => {
      const assessment = await store.get(key);
      if (statusOf(assessment, today()).state !== 'to-validate') {
        throw new ConflictError(
          `Nothing of ${skill.name} waits for a validation of ${userRef}`,
        );
      }
      const level = levelOf(input.level);
      const expiresOn =
        input.verdict === 'validated'
          ? input.expiresOn ?? lastDayOf(assessment, level)
          : undefined;
      const made: SkillDecision = {
        verdict: input.verdict,
        level,
        comment,
        ...(expiresOn !== undefined && { expiresOn }),
        by,
        at: now(),
      };
      if (!(await store.decide(key, made, assessment.decision?.at))) {
        throw new ConflictError(
          'Somebody else decided meanwhile; read their decision first',
        );
      }
      await store.addEvent(key, {
        type: made.verdict,
        level,
        ...(comment !== '' && { text: sameInBoth(comment) }),
        actor: by,
        at: made.at,
      });
      return made;
    });
    await this.#announcer.decided(userRef, skill, decision);
  }

  async erase(userRef: string): Promise<void> {
    await this.#database.change(store => store.erase(userRef));
    await this.#announcer.erased(userRef);
  }

  async #add(
    userRef: string,
    skill: Skill,
    source: string,
    proof: SkillProof,
  ): Promise<void> {
    const key = { userRef, skill: skill.ref };
    const isNew = await this.#database.change(async store => {
      if (!(await store.addProof(key, proof, source))) return false;
      await store.addEvent(key, {
        type: 'proof-added',
        level: proof.level,
        text: proof.title,
        actor: proof.addedBy,
        at: proof.addedAt,
      });
      return true;
    });
    if (isNew) await this.#announcer.waiting(userRef, skill);
  }
}

/**
 * Until when a level counts by the proofs of it that do: the latest of their last days; nothing when one of them never
 * ends, or when there is none.
 */
function lastDayOf(
  { proofs }: Assessment,
  level: SkillLevel,
): string | undefined {
  const days = proofs
    .filter(proof => proof.level >= level && isProofInForce(proof, today()))
    .map(({ expiresOn }) => expiresOn);
  return days.includes(undefined) ? undefined : days.sort().at(-1);
}

/** The description of the interface lets in whole numbers from 0 to 5 only. */
function levelOf(level: number): SkillLevel {
  if (!isSkillLevel(level)) throw new InputError('level: from 0 to 5');
  return level;
}
