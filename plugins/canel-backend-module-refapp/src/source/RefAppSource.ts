import type {
  ApplicationReading,
  ApplicationSource,
} from '@cloud-pi-native/plugin-canel-node';
import { toReading } from '../mapping';
import type { ApplicationRegistry } from '../registry';
import type { RefAppConfig } from './readRefAppConfig';

/** Everything is read again after so long: what RefApp does not announce is put right then. */
const fullReadingEveryMs = 24 * 60 * 60_000;

/** The register of applications, as a source of the map. */
export class RefAppSource implements ApplicationSource {
  readonly id = 'refapp';
  readonly title = {
    fr: 'Référentiel des applications (RefApp)',
    en: 'Register of applications (RefApp)',
  };
  readonly schedule: ApplicationSource['schedule'];
  readonly rejectRemovalsAbovePercentage: number;

  static create(
    options: Pick<
      RefAppConfig,
      'schedule' | 'rejectRemovalsAbovePercentage'
    > & { registry: ApplicationRegistry },
  ): RefAppSource {
    return new RefAppSource(options);
  }

  readonly #registry: ApplicationRegistry;
  /** Of this replica, in milliseconds; a start reads everything. */
  #lastFullReading: number | undefined;

  private constructor(options: Parameters<typeof RefAppSource.create>[0]) {
    this.#registry = options.registry;
    this.schedule = options.schedule;
    this.rejectRemovalsAbovePercentage = options.rejectRemovalsAbovePercentage;
  }

  async read(options: {
    since?: string;
    signal: AbortSignal;
  }): Promise<ApplicationReading> {
    const startedAt = Date.now();
    const isFullDue =
      this.#lastFullReading === undefined ||
      startedAt - this.#lastFullReading >= fullReadingEveryMs;
    const reading = await this.#registry.read({
      since: isFullDue ? undefined : options.since,
      signal: options.signal,
    });
    if (reading.kind === 'full') this.#lastFullReading = startedAt;
    return toReading(reading);
  }
}
