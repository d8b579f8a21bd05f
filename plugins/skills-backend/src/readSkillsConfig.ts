import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  defaultReadinessRule,
  levelSources,
  type ReadinessRule,
} from '@cloud-pi-native/plugin-skills-common';

export interface SkillsConfig {
  /** When a team is ready for onboarding. */
  rule: ReadinessRule;
  /** Entity reference of the group told of the levels of who has no lead. */
  serviceTeam: string;
  /** How long before its end a validation is reminded of, in days. */
  reminderDays: number;
}

/** Reads `skills`; see `config.d.ts` for what each key means and its default. */
export function readSkillsConfig(config: RootConfigService): SkillsConfig {
  return {
    rule: readRule(config),
    serviceTeam:
      config.getOptionalString('skills.serviceTeam') ??
      'group:default/service-team',
    reminderDays: readWhole(config, 'skills.reminderDays', 30, 1),
  };
}

function readRule(config: RootConfigService): ReadinessRule {
  const advisedShare =
    config.getOptionalNumber('skills.readiness.advisedShare') ??
    defaultReadinessRule.advisedShare;
  if (advisedShare < 0 || advisedShare > 1) {
    throw new InputError(
      'skills.readiness.advisedShare must be a number from 0 to 1',
    );
  }
  return {
    skills: readOneOf(
      config,
      'skills.readiness.skills',
      ['official', 'all'],
      defaultReadinessRule.skills,
    ),
    levels: readOneOf(
      config,
      'skills.readiness.levels',
      levelSources,
      defaultReadinessRule.levels,
    ),
    peoplePerMandatory: readWhole(
      config,
      'skills.readiness.peoplePerMandatory',
      defaultReadinessRule.peoplePerMandatory,
      1,
    ),
    advisedShare,
  };
}

function readOneOf<T extends string>(
  config: RootConfigService,
  key: string,
  values: readonly T[],
  fallback: T,
): T {
  const given = config.getOptionalString(key);
  if (given === undefined) return fallback;
  const found = values.find(value => value === given);
  if (found === undefined) {
    throw new InputError(`${key} must be one of ${values.join(', ')}`);
  }
  return found;
}

function readWhole(
  config: RootConfigService,
  key: string,
  fallback: number,
  minimum: number,
): number {
  const value = config.getOptionalNumber(key) ?? fallback;
  if (!Number.isInteger(value) || value < minimum) {
    throw new InputError(`${key} must be a whole number, at least ${minimum}`);
  }
  return value;
}
