import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** What the section `canel.refapp` says. */
export interface RefAppConfig {
  /** Without a final slash. */
  baseUrl: string;
  token: string;
  schedule: Pick<
    SchedulerServiceTaskScheduleDefinition,
    'frequency' | 'initialDelay' | 'timeout'
  >;
  rejectRemovalsAbovePercentage: number;
}

/** Reads `canel.refapp`; `undefined` when no address is given. */
export function readRefAppConfig(config: Config): RefAppConfig | undefined {
  const section = config.getOptionalConfig('canel.refapp');
  const baseUrl = section?.getOptionalString('baseUrl');
  if (!section || !baseUrl) return undefined;
  if (!URL.canParse(baseUrl) || !/^https?:/.test(baseUrl)) {
    throw new InputError(
      `canel.refapp.baseUrl is not an address: give the one of RefApp, such as https://refapp.exemple.gouv.fr`,
    );
  }
  const rejectRemovalsAbovePercentage =
    section.getOptionalNumber('rejectRemovalsAbovePercentage') ?? 10;
  if (
    rejectRemovalsAbovePercentage < 0 ||
    rejectRemovalsAbovePercentage > 100
  ) {
    throw new InputError(
      'canel.refapp.rejectRemovalsAbovePercentage is not a percentage: give a number from 0 to 100',
    );
  }
  return {
    baseUrl: baseUrl.replace(/\/+$/, ''),
    token: section.getString('token'),
    schedule: section.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          section.getConfig('schedule'),
        )
      : { frequency: { minutes: 15 }, timeout: { minutes: 30 } },
    rejectRemovalsAbovePercentage,
  };
}
