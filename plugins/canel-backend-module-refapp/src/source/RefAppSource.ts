import type {
  ApplicationReading,
  ApplicationSource,
} from '@cloud-pi-native/plugin-canel-node';
import { toReading } from '../mapping';
import type { ApplicationRegistry } from '../registry';
import type { RefAppConfig } from './readRefAppConfig';

/** Everything is read again after so long: what RefApp does not announce is put right then. */
const fullReadingEveryMs = 24 * 60 * 60_000;

/** A reading is said to have begun a little before the register is asked, at most by this much. */
const startToleranceMs = 60_000;

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
    const reading = await this.#registry.read({
      since: this.#isFullDue(startedAt, options.since)
        ? undefined
        : options.since,
      signal: options.signal,
    });
    if (reading.kind === 'full') this.#lastFullReading = startedAt;
    return toReading(reading);
  }

  #isFullDue(now: number, since: string | undefined): boolean {
    const last = this.#lastFullReading;
    if (last === undefined || since === undefined) return true;
    // The last one was refused, or could not be written: what changed after it would hide that.
    const wasApplied = Date.parse(since) >= last - startToleranceMs;
    return !wasApplied || now - last >= fullReadingEveryMs;
  }
}
