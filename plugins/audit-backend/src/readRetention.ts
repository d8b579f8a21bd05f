import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

/** How long events are kept, in milliseconds: `audit.retention`, by default three years. */
export function readRetention(config: RootConfigService): number {
  return durationToMilliseconds(
    config.has('audit.retention')
      ? readDurationFromConfig(config, { key: 'audit.retention' })
      : { years: 3 },
  );
}
