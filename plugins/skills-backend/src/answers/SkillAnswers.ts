import type { Perimeter, Skill } from '@cloud-pi-native/plugin-portal-common';
import {
  type Assessment,
  gapsOf,
  type PersonExport,
  type PersonSkills,
  type SkillPosition,
  type SkillTarget,
  skillTargetsOf,
  statusOf,
} from '@cloud-pi-native/plugin-skills-common';
import type { SkillBook } from '../services/SkillBook';
import type { SkillsDatabase } from '../stores/SkillsDatabase';

/** What people of whom nothing is known answer for. */
export const defaultPerimeter: Perimeter = 'realisation-technique';

/** Where one person stands. */
export class SkillAnswers {
  readonly #database: SkillsDatabase;
  readonly #skills: SkillBook;

  static create(options: {
    database: SkillsDatabase;
    skills: SkillBook;
  }): SkillAnswers {
    return new SkillAnswers(options.database, options.skills);
  }

  private constructor(database: SkillsDatabase, skills: SkillBook) {
    this.#database = database;
    this.#skills = skills;
  }

  async perimeterOf(userRef: string): Promise<Perimeter> {
    const known = await this.#database.assessments.listPerimeters([userRef]);
    return known.get(userRef) ?? defaultPerimeter;
  }

  /** @param day - `YYYY-MM-DD` */
  async personOn(
    userRef: string,
    day: string,
  ): Promise<Omit<PersonSkills, 'actions'>> {
    const [skills, perimeter, assessments] = await Promise.all([
      this.#skills.current(),
      this.perimeterOf(userRef),
      this.#assessmentsOf(userRef),
    ]);
    const targets = skillTargetsOf(skills, perimeter);
    const bySkill = new Map(assessments.map(one => [one.skill, one]));
    const positions = skills.map(({ ref }) =>
      positionOf(bySkill.get(ref) ?? { skill: ref, proofs: [] }, targets, day),
    );
    const levels = new Map(
      positions.map(({ skill, status }) => [skill, status.level]),
    );
    return {
      userRef,
      perimeter,
      positions,
      gaps: gapsOf(targets, skill => levels.get(skill) ?? 0),
      progress: {
        assessed: targets.filter(({ skill }) => bySkill.has(skill)).length,
        total: targets.length,
      },
    };
  }

  async positionOn(
    userRef: string,
    skill: Skill,
    day: string,
  ): Promise<SkillPosition> {
    const [perimeter, assessment] = await Promise.all([
      this.perimeterOf(userRef),
      this.#database.assessments.get({ userRef, skill: skill.ref }),
    ]);
    return positionOf(assessment, skillTargetsOf([skill], perimeter), day);
  }

  /** Everything that is kept of somebody, skills that the catalog no longer has included. */
  async exportOf(
    userRef: string,
    day: string,
    exportedAt: string,
  ): Promise<PersonExport> {
    const [perimeter, assessments, events] = await Promise.all([
      this.perimeterOf(userRef),
      this.#assessmentsOf(userRef),
      this.#database.assessments.listEvents(userRef),
    ]);
    return {
      userRef,
      perimeter,
      exportedAt,
      assessments: assessments.map(assessment => ({
        ...assessment,
        status: statusOf(assessment, day),
        history: events
          .filter(({ skill }) => skill === assessment.skill)
          .map(({ skill, ...event }) => event),
      })),
    };
  }

  async #assessmentsOf(userRef: string): Promise<Assessment[]> {
    const found = await this.#database.assessments.listByPerson([userRef]);
    return found.get(userRef) ?? [];
  }
}

/** @param targets - of the perimeter of the person */
export function positionOf(
  assessment: Assessment,
  targets: readonly SkillTarget[],
  day: string,
): SkillPosition {
  const expected = targets.find(({ skill }) => skill === assessment.skill);
  return {
    ...assessment,
    status: statusOf(assessment, day),
    ...(expected && { target: expected.target }),
  };
}
