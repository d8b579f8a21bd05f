import type { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import type { AttributeSource } from '@cloud-pi-native/plugin-canel-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { ApplicationReading } from './ApplicationReading';

/**
 * Where applications are read from. A module of the plugin `canel` registers it on the
 * {@link applicationSourcesExtensionPoint}; canel reads it when its schedule says so, or when a person asks.
 *
 * @public
 */
export interface ApplicationSource {
  /** Also what its values are attributed to. */
  readonly id: AttributeSource;
  readonly title: BilingualText;
  readonly schedule: Pick<
    SchedulerServiceTaskScheduleDefinition,
    'frequency' | 'initialDelay' | 'timeout'
  >;
  /** A reading that would remove more of its applications than this share is refused as a whole. 0 to 100. */
  readonly rejectRemovalsAbovePercentage: number;
  /**
   * Reads the source. What it throws is shown to those who manage the sources, so it names the outside system and
   * the fix; a `BilingualError` is shown in the reader's language.
   */
  read(options: {
    /** Instant at which the last reading that was applied began; absent before the first one. */
    since?: string;
    signal: AbortSignal;
  }): Promise<ApplicationReading>;
}
