import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

export interface TrainingConfig {
  /** Entity reference of the group told of the proofs of those whom nobody leads. */
  serviceTeam: string;
  /** Days without doing anything after which a person counts as stopped. */
  idleDays: number;
  /** When the portal looks for automatic proofs. */
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/** Reads `training`; see `config.d.ts` for what each key means and its default. */
export function readTrainingConfig(config: RootConfigService): TrainingConfig {
  const idleDays = config.getOptionalNumber('training.idleDays') ?? 30;
  if (!Number.isInteger(idleDays) || idleDays < 1) {
    throw new InputError(
      'training.idleDays must be a whole number of days, at least 1',
    );
  }
  const schedule = config.getOptionalConfig('training.checks.schedule');
  return {
    serviceTeam:
      config.getOptionalString('training.serviceTeam') ??
      'group:default/service-team',
    idleDays,
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : {
          frequency: { minutes: 10 },
          timeout: { minutes: 30 },
          initialDelay: { minutes: 1 },
          scope: 'global',
        },
  };
}
