import {
  type ApplicationConformity,
  type CheckResult,
  type ConformityActions,
  type Derogation,
  type EvidenceAnswer,
  type FamilyScore,
  positionOf,
  readinessOf,
  type RequirementHistory,
  requirementFamilies,
  requirementLevels,
  type RequirementPosition,
  scoreOf,
  type Statement,
  tellingDerogation,
} from '@cloud-pi-native/plugin-conformity-common';
import type { SeenApplication } from '@cloud-pi-native/plugin-canel-node';
import type { RequirementBook } from '../services/RequirementBook';
import type { ConformityDatabase } from '../stores/ConformityDatabase';
import type { KnownRequirements } from '../table/KnownRequirements';
import { isChecking } from './isChecking';

/** Everything that is stored of one application. */
interface StoredFacts {
  statements: readonly Statement[];
  derogations: readonly Derogation[];
  results: readonly CheckResult[];
}

/** What is known of the conformity of one application. */
export class ApplicationAnswers {
  readonly #database: ConformityDatabase;
  readonly #requirements: RequirementBook;

  static create(options: {
    database: ConformityDatabase;
    requirements: RequirementBook;
  }): ApplicationAnswers {
    return new ApplicationAnswers(options.database, options.requirements);
  }

  private constructor(
    database: ConformityDatabase,
    requirements: RequirementBook,
  ) {
    this.#database = database;
    this.#requirements = requirements;
  }

  /** @param at - ISO 8601 instant of the answer */
  async conformityOf(
    { ref, title }: SeenApplication,
    actions: ConformityActions,
    at: string,
  ): Promise<ApplicationConformity> {
    const requirements = await this.#requirements.current();
    const { statements, derogations, checks, scores, readings } =
      this.#database;
    const facts = {
      statements: await statements.listLast(ref),
      derogations: await derogations.list({ applications: [ref] }),
      results: await checks.list(ref),
    };
    const reading = await readings.get(ref);
    const positions = positionsOf(requirements, facts, at.slice(0, 10));
    const scored = requirements.items.map((item, index) => ({
      key: item.key,
      family: item.family,
      level: item.level,
      position: positions[index],
    }));
    return {
      application: ref,
      title,
      positions,
      families: requirementFamilies.flatMap(family =>
        requirementLevels.map(
          (level): FamilyScore => ({
            family,
            level,
            ...scoreOf(
              scored.filter(
                one => one.family === family && one.level === level,
              ),
            ),
          }),
        ),
      ),
      levels: requirementLevels.map(level => ({
        level,
        ...scoreOf(scored.filter(one => one.level === level)),
      })),
      readiness: readinessOf(scored),
      trend: await scores.list(ref),
      checkedAt: reading.finishedAt,
      isChecking: isChecking(reading, at),
      actions,
    };
  }

  async historyOf(
    application: string,
    key: string,
  ): Promise<RequirementHistory> {
    const requirements = await this.#requirements.current();
    const { statements, derogations, checks } = this.#database;
    const ofApplication = await derogations.list({
      applications: [application],
    });
    return {
      statements: await statements.listHistory(application, key),
      derogations: ofApplication
        .filter(({ requirement }) => requirement === key)
        .reverse(),
      checks: await checks.listChanges(application, [
        ...requirements.strengthsOf(key).keys(),
      ]),
    };
  }

  /** The history of every requirement, by its key. */
  async historiesOf(
    application: string,
  ): Promise<Map<string, RequirementHistory>> {
    const { items } = await this.#requirements.current();
    const histories = new Map<string, RequirementHistory>();
    for (const { key } of items) {
      histories.set(key, await this.historyOf(application, key));
    }
    return histories;
  }
}

function positionsOf(
  requirements: KnownRequirements,
  { statements, derogations, results }: StoredFacts,
  day: string,
): RequirementPosition[] {
  return requirements.items.map(({ key }) => {
    const statement = statements.find(one => one.requirement === key);
    const about = derogations.filter(one => one.requirement === key);
    const derogation = tellingDerogation(about, day);
    const strengths = requirements.strengthsOf(key);
    const evidence = results.flatMap((result): EvidenceAnswer[] => {
      const strength = strengths.get(result.check);
      return strength ? [{ strength, result }] : [];
    });
    return {
      requirement: key,
      ...positionOf({ statement, derogations: about, evidence }, day),
      ...(statement && { statement }),
      ...(derogation && { derogation }),
      evidence,
    };
  });
}
