import type { RootConfigService } from '@backstage/backend-plugin-api';
import { readDurationFromConfig } from '@backstage/config';
import { durationToMilliseconds } from '@backstage/types';

const key = 'documentation.feedback.retention';

/** How long answers are kept, in milliseconds: `documentation.feedback.retention`, by default two years. */
export function readRetention(config: RootConfigService): number {
  return durationToMilliseconds(
    config.has(key) ? readDurationFromConfig(config, { key }) : { years: 2 },
  );
}
