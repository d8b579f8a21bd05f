import {
  type Perimeter,
  perimeters,
  type Skill,
} from '@cloud-pi-native/plugin-portal-common';
import {
  type AssessmentStatus,
  coverageOf,
  type MatrixCell,
  type MatrixRow,
  maySeeAggregates,
  type ReadinessRule,
  readinessOf,
  type SkillCoverage,
  type SkillsOverview,
  type SkillTarget,
  skillTargetsOf,
  statusOf,
  type TeamFigures,
  teamGapsOf,
  type TeamMatrix,
  type TeamPerson,
  withoutNames,
} from '@cloud-pi-native/plugin-skills-common';
import type { PersonRights } from '../access/SkillsAccess';
import type { Team, TeamMember } from '../access/TeamDirectory';
import type { SkillBook } from '../services/SkillBook';
import type { SkillsDatabase } from '../stores/SkillsDatabase';
import { defaultPerimeter } from './SkillAnswers';

/** What the reader of a matrix may see of it. */
interface Reader {
  /** Entity reference; absent for a service. */
  userRef?: string;
  rights: ReadonlyMap<string, PersonRights>;
}

/** Somebody of the team, with the level of each skill of the matrix. */
interface Row extends TeamPerson {
  member: TeamMember;
  levels: AssessmentStatus[];
}

const nothing: AssessmentStatus = { level: 0, validatedLevel: 0 };

/** Where teams stand. */
export class TeamAnswers {
  readonly #database: SkillsDatabase;
  readonly #rule: ReadinessRule;
  readonly #skills: SkillBook;

  static create(options: {
    database: SkillsDatabase;
    rule: ReadinessRule;
    skills: SkillBook;
  }): TeamAnswers {
    return new TeamAnswers(options);
  }

  private constructor(options: Parameters<typeof TeamAnswers.create>[0]) {
    this.#database = options.database;
    this.#rule = options.rule;
    this.#skills = options.skills;
  }

  /** @param day - `YYYY-MM-DD` */
  async matrixOn(
    team: Team,
    perimeter: Perimeter,
    reader: Reader,
    day: string,
  ): Promise<TeamMatrix> {
    const skills = await this.#skills.current();
    const targets = skillTargetsOf(skills, perimeter);
    const rows = await this.#rowsOf(team.members, targets, day);
    const seen = rows.filter(
      ({ userRef }) => reader.rights.get(userRef)?.read === true,
    );
    const isWhole = seen.length === rows.length;
    const targetsOf = targetsByPerimeter(skills);
    return {
      team: team.summary,
      perimeter,
      skills: targets,
      rows: seen.map(row =>
        matrixRowOf(
          row,
          targets,
          targetsOf(row.perimeter),
          reader.rights.get(row.userRef)?.validate === true,
        ),
      ),
      hidden: rows.length - seen.length,
      ...(maySeeAggregates({
        people: rows.length,
        seen: seen.filter(({ userRef }) => userRef !== reader.userRef).length,
        isWhole,
      }) && { figures: this.#figuresOf(skills, targets, rows, isWhole) }),
    };
  }

  /** Everybody of whom something is kept. */
  async overviewOn(perimeter: Perimeter, day: string): Promise<SkillsOverview> {
    const [skills, people] = await Promise.all([
      this.#skills.current(),
      this.#database.assessments.listPeople(),
    ]);
    const targets = skillTargetsOf(skills, perimeter);
    const isShown = maySeeAggregates({
      people: people.length,
      seen: 0,
      isWhole: false,
    });
    if (!isShown) return { perimeter, people: people.length };
    const rows = await this.#rowsOf(
      people.map(userRef => ({ userRef })),
      targets,
      day,
    );
    return {
      perimeter,
      people: people.length,
      coverage: withoutNames(coverageOf(targets, rows)),
    };
  }

  #figuresOf(
    skills: readonly Skill[],
    targets: readonly SkillTarget[],
    rows: readonly Row[],
    isWhole: boolean,
  ): TeamFigures {
    const coverage = coverageOf(targets, rows);
    return {
      coverage: isWhole ? coverage : withoutNames(coverage),
      gaps: teamGapsOf(coverage, this.#rule.peoplePerMandatory),
      readiness: readinessOf(
        this.#gateOf(skills, coverage),
        rows.length,
        this.#rule,
      ),
    };
  }

  /** The skills that the rule of readiness looks at. */
  #gateOf(
    skills: readonly Skill[],
    coverage: readonly SkillCoverage[],
  ): SkillCoverage[] {
    const official = new Set(
      skills
        .filter(({ origin }) => origin === 'official')
        .map(({ ref }) => ref),
    );
    return coverage.filter(
      ({ skill }) => this.#rule.skills === 'all' || official.has(skill),
    );
  }

  async #rowsOf(
    members: readonly TeamMember[],
    targets: readonly SkillTarget[],
    day: string,
  ): Promise<Row[]> {
    const userRefs = members.map(({ userRef }) => userRef);
    const { assessments } = this.#database;
    const [known, perimeterOf] = await Promise.all([
      assessments.listFacts(userRefs),
      assessments.listPerimeters(userRefs),
    ]);
    return members.map(member => {
      const bySkill = known.get(member.userRef);
      return {
        member,
        userRef: member.userRef,
        perimeter: perimeterOf.get(member.userRef) ?? defaultPerimeter,
        levels: targets.map(({ skill }) => {
          const facts = bySkill?.get(skill);
          return facts ? statusOf(facts, day) : nothing;
        }),
      };
    });
  }
}

function matrixRowOf(
  { userRef, perimeter, member, levels }: Row,
  targets: readonly SkillTarget[],
  expected: ReadonlyMap<string, number>,
  mayValidate: boolean,
): MatrixRow {
  const cells = levels.map((status, index): MatrixCell => {
    const target = expected.get(targets[index].skill);
    return target === undefined ? status : { ...status, target };
  });
  return {
    userRef,
    perimeter,
    ...(member.role && { role: member.role }),
    cells,
    gaps: cells.filter(({ level, target = 0 }) => level < target).length,
    toValidate: cells.filter(({ state }) => state === 'to-validate').length,
    mayValidate,
  };
}

/** Levels expected of a perimeter, by skill. */
function targetsByPerimeter(
  skills: readonly Skill[],
): (perimeter: Perimeter) => ReadonlyMap<string, number> {
  const known = new Map(
    perimeters.map(perimeter => [
      perimeter,
      new Map(
        skillTargetsOf(skills, perimeter).map(({ skill, target }) => [
          skill,
          target,
        ]),
      ),
    ]),
  );
  return perimeter => known.get(perimeter) ?? new Map();
}
