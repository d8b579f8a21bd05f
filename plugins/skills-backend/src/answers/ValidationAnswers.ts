import {
  perimeters,
  type Perimeter,
} from '@cloud-pi-native/plugin-portal-common';
import {
  type Assessment,
  type SkillTarget,
  skillTargetsOf,
  type WaitingValidation,
} from '@cloud-pi-native/plugin-skills-common';
import type { SkillsAccess, Visitor } from '../access/SkillsAccess';
import type { SkillBook } from '../services/SkillBook';
import type { SkillsDatabase } from '../stores/SkillsDatabase';
import { defaultPerimeter, positionOf } from './SkillAnswers';

/** What waits for the decision of somebody. */
export class ValidationAnswers {
  readonly #access: SkillsAccess;
  readonly #database: SkillsDatabase;
  readonly #skills: SkillBook;

  static create(options: {
    access: SkillsAccess;
    database: SkillsDatabase;
    skills: SkillBook;
  }): ValidationAnswers {
    return new ValidationAnswers(options);
  }

  private constructor(options: Parameters<typeof ValidationAnswers.create>[0]) {
    this.#access = options.access;
    this.#database = options.database;
    this.#skills = options.skills;
  }

  /**
   * The oldest first.
   *
   * @param day - `YYYY-MM-DD`
   */
  async waitingFor(
    visitor: Visitor,
    day: string,
  ): Promise<WaitingValidation[]> {
    const { assessments } = this.#database;
    const people = await assessments.listWaitingPeople();
    const rights = await this.#access.rightsOn(people, visitor);
    const mine = people.filter(userRef => rights.get(userRef)?.validate);
    const [skills, known, perimeterOf, projects] = await Promise.all([
      this.#skills.current(),
      assessments.listByPerson(mine),
      assessments.listPerimeters(mine),
      this.#access.sharedProjects(visitor),
    ]);
    const targets = new Map<Perimeter, SkillTarget[]>(
      perimeters.map(one => [one, skillTargetsOf(skills, one)]),
    );
    const existing = new Set(skills.map(({ ref }) => ref));
    return mine
      .flatMap(userRef =>
        (known.get(userRef) ?? [])
          .filter(({ skill }) => existing.has(skill))
          .map(assessment => ({
            userRef,
            position: positionOf(
              assessment,
              targets.get(perimeterOf.get(userRef) ?? defaultPerimeter) ?? [],
              day,
            ),
            since: sinceOf(assessment),
            projects: projects.get(userRef) ?? [],
          })),
      )
      .filter(({ position }) => position.status.state === 'to-validate')
      .sort((a, b) => a.since.localeCompare(b.since));
  }
}

/** The first thing put to validation since the last decision. */
function sinceOf({ askedAt, proofs, decision, claim }: Assessment): string {
  const [first] = [askedAt, ...proofs.map(({ addedAt }) => addedAt)]
    .filter(at => at !== undefined)
    .filter(at => decision === undefined || at > decision.at)
    .sort();
  return first ?? claim?.at ?? '';
}
