import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type RootConfigService,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

export interface ConformityConfig {
  /** Entity reference of the group that is told of derogations. */
  governance: string;
  /** Folder of the copies of repositories. */
  workingDirectory: string;
  /** Applications that the checks read at the same time. */
  concurrency: number;
  /** When the checks read every application again. */
  schedule: SchedulerServiceTaskScheduleDefinition;
}

/** Reads `conformity`; see `config.d.ts` for what each key means and its default. */
export function readConformityConfig(
  config: RootConfigService,
): ConformityConfig {
  const concurrency =
    config.getOptionalNumber('conformity.checks.concurrency') ?? 2;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new InputError(
      'conformity.checks.concurrency must be a whole number, at least 1',
    );
  }
  const schedule = config.getOptionalConfig('conformity.checks.schedule');
  return {
    governance:
      config.getOptionalString('conformity.governance') ??
      'group:default/gouvernance',
    workingDirectory: resolve(
      config.getOptionalString('conformity.checks.workingDirectory') ??
        join(tmpdir(), 'portal-conformity'),
    ),
    concurrency,
    schedule: schedule
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule)
      : {
          frequency: { minutes: 5 },
          timeout: { minutes: 30 },
          initialDelay: { minutes: 1 },
          scope: 'global',
        },
  };
}
