import type { RootConfigService } from '@backstage/backend-plugin-api';
import { type Config, readDurationFromConfig } from '@backstage/config';
import { type HumanDuration, durationToMilliseconds } from '@backstage/types';

/** The configuration of the plugin, with its defaults; see config.d.ts. */
export interface Settings {
  terms: { version: string; url: string };
  allowInsecureLoopback: boolean;
  /** Entity reference of the group told of new requests. */
  serviceTeam: string;
  /** Entity reference of the template that an approval starts. */
  enrolmentTemplate: string;
  reconcileEvery: HumanDuration;
  runs: {
    pollEvery: HumanDuration;
    leaseMilliseconds: number;
    concurrency: number;
    stepTimeoutMilliseconds: number;
  };
  catalogTimeoutMilliseconds: number;
}

export function readSettings(config: RootConfigService): Settings {
  const projects = config.getOptionalConfig('projects');
  const runs = projects?.getOptionalConfig('runs');
  return {
    terms: {
      version: config.getString('portal.terms.version'),
      url: config.getString('portal.terms.url'),
    },
    allowInsecureLoopback:
      config.getOptionalBoolean('mirrors.allowInsecureLoopback') ?? false,
    serviceTeam:
      projects?.getOptionalString('serviceTeam') ??
      'group:default/service-team',
    enrolmentTemplate:
      projects?.getOptionalString('enrolment.template') ??
      'template:default/enrolement',
    reconcileEvery: readDuration(projects, 'enrolment.reconcileEvery', {
      seconds: 10,
    }),
    runs: {
      pollEvery: readDuration(runs, 'pollEvery', { seconds: 2 }),
      leaseMilliseconds: durationToMilliseconds(
        readDuration(runs, 'lease', { seconds: 10 }),
      ),
      concurrency: runs?.getOptionalNumber('concurrency') ?? 20,
      stepTimeoutMilliseconds: durationToMilliseconds(
        readDuration(runs, 'stepTimeout', { minutes: 10 }),
      ),
    },
    catalogTimeoutMilliseconds: durationToMilliseconds(
      readDuration(projects, 'catalogTimeout', { minutes: 2 }),
    ),
  };
}

function readDuration(
  config: Config | undefined,
  key: string,
  defaultDuration: HumanDuration,
): HumanDuration {
  return config?.has(key)
    ? readDurationFromConfig(config, { key })
    : defaultDuration;
}
