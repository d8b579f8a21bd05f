import type {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { type Config, readDurationFromConfig } from '@backstage/config';
import { InputError, stringifyError } from '@backstage/errors';
import { durationToMilliseconds } from '@backstage/types';
import {
  type BusinessCalendar,
  createBusinessHours,
} from '@cloud-pi-native/plugin-service-levels-common';
import { readTarget } from './services/readTarget';
import type { Retention } from './services/RollupKeeper';
import type { ProbeDefinition } from './stores/ProbeStore';

const day = 24 * 3_600_000;

export interface ServiceLevelConfig {
  /** Entity reference of the group that runs the services. */
  operators: string;
  businessHours: BusinessCalendar;
  retention: Retention;
  allowedHosts: string[];
  probes: ProbeDefinition[];
}

/** Reads `serviceLevels`; see `config.d.ts` for what each key means and its default. */
export function readServiceLevelConfig(
  root: RootConfigService,
  logger: LoggerService,
): ServiceLevelConfig {
  const config = root.getOptionalConfig('serviceLevels');
  const probes = (config?.getOptionalConfigArray('probes') ?? []).flatMap(
    one => readProbe(one, logger) ?? [],
  );
  const twice = probes.find(
    ({ id }, index) => probes.findIndex(one => one.id === id) !== index,
  );
  if (twice) {
    throw new InputError(`serviceLevels.probes: ${twice.id} is there twice`);
  }
  return {
    operators:
      config?.getOptionalString('operators') ?? 'group:default/exploitation',
    businessHours: readBusinessHours(
      config?.getOptionalConfig('businessHours'),
    ),
    retention: {
      samples: daysOf(config, 'retention.samples', 7),
      minutes: daysOf(config, 'retention.minutes', 7),
      hours: daysOf(config, 'retention.hours', 100),
      days: daysOf(config, 'retention.days', 1830),
    },
    allowedHosts: config?.getOptionalStringArray('allowedHosts') ?? [],
    probes,
  };
}

function readBusinessHours(config: Config | undefined): BusinessCalendar {
  const optional = <Key extends string, Value>(
    key: Key,
    value: Value | undefined,
  ) => (value === undefined ? {} : ({ [key]: value } as Record<Key, Value>));
  try {
    return createBusinessHours({
      ...optional('opensAt', config?.getOptionalString('opensAt')),
      ...optional('closesAt', config?.getOptionalString('closesAt')),
      ...optional('days', config?.getOptional<number[]>('days')),
      ...optional('closedOn', config?.getOptionalStringArray('closedOn')),
    });
  } catch (error) {
    throw new InputError(
      `serviceLevels.businessHours: ${stringifyError(error)}`,
    );
  }
}

/** Undefined for a probe without an address, which is how one that this installation has no use for is left out. */
function readProbe(
  config: Config,
  logger: LoggerService,
): ProbeDefinition | undefined {
  const id = config.getString('id');
  const field = `serviceLevels.probes, ${id}`;
  const kind = config.getString('kind');
  const address = config.getOptionalString(kind === 'tcp' ? 'host' : 'url');
  if (!address) {
    logger.info(`The probe ${id} has no address, and is left out`);
    return undefined;
  }
  const statuses = config.getOptional<number[]>('statuses');
  const intervalSeconds = secondsOf(config, 'every', 60, [5, 3600], field);
  return {
    id: readId(id),
    service: config.getString('service'),
    target: readTarget(
      field,
      kind === 'tcp'
        ? { kind, host: address, port: config.getOptionalNumber('port') }
        : { kind, url: address, ...(statuses && { statuses }) },
    ),
    intervalSeconds,
    timeoutSeconds: secondsOf(
      config,
      'timeout',
      Math.min(10, intervalSeconds),
      [1, Math.min(60, intervalSeconds)],
      field,
    ),
  };
}

function readId(id: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 63) {
    throw new InputError(
      `serviceLevels.probes: the id ${id} must be lower-case letters, digits and hyphens, 63 at most`,
    );
  }
  return id;
}

function secondsOf(
  config: Config,
  key: string,
  otherwise: number,
  [least, most]: readonly [number, number],
  field: string,
): number {
  if (!config.has(key)) return otherwise;
  const seconds =
    durationToMilliseconds(readDurationFromConfig(config, { key })) / 1000;
  if (!Number.isInteger(seconds) || seconds < least || seconds > most) {
    throw new InputError(
      `${field}, ${key}: from ${least} to ${most} whole seconds`,
    );
  }
  return seconds;
}

function daysOf(
  config: Config | undefined,
  key: string,
  otherwise: number,
): number {
  if (!config?.has(key)) return otherwise;
  const days =
    durationToMilliseconds(readDurationFromConfig(config, { key })) / day;
  // People may correct what happened two days ago: what it was measured from must still be there.
  if (days < 3) {
    throw new InputError(`serviceLevels.${key} must be at least three days`);
  }
  return days;
}
