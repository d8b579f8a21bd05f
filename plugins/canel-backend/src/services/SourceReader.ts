import { randomUUID } from 'crypto';
import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import {
  ConflictError,
  NotFoundError,
  stringifyError,
} from '@backstage/errors';
import type {
  SourceReading,
  SourceStatus,
} from '@cloud-pi-native/plugin-canel-common';
import type {
  ApplicationSource,
  CanelRecordSink,
} from '@cloud-pi-native/plugin-canel-node';
import {
  bilingualTextOf,
  sameInBoth,
} from '@cloud-pi-native/plugin-portal-common';
import type { ReadingStore } from '../stores/ReadingStore';
import { nextReading } from './nextReading';
import { readingsOfRetries, retryDelay } from './retryDelay';

/** Readings shown of each source: enough to see when it began to fail. */
const shownReadings = 20;

/** Reads the sources, when their schedule says so or when a person asks, and says how it went. */
export class SourceReader {
  readonly #sources: readonly ApplicationSource[];
  readonly #sink: CanelRecordSink;
  readonly #readings: ReadingStore;
  readonly #scheduler: SchedulerService;
  readonly #logger: LoggerService;
  /** By source, what reads it again after a failure. */
  readonly #retries = new Map<string, NodeJS.Timeout>();
  #isStopped = false;

  static create(options: {
    sources: readonly ApplicationSource[];
    sink: CanelRecordSink;
    readings: ReadingStore;
    scheduler: SchedulerService;
    logger: LoggerService;
  }): SourceReader {
    return new SourceReader(options);
  }

  private constructor(options: Parameters<typeof SourceReader.create>[0]) {
    this.#sources = options.sources;
    this.#sink = options.sink;
    this.#readings = options.readings;
    this.#scheduler = options.scheduler;
    this.#logger = options.logger;
  }

  /** Hands the sources to the scheduler: one replica reads a source at a time. */
  async schedule(): Promise<void> {
    for (const source of this.#sources) {
      await this.#scheduler.scheduleTask({
        ...source.schedule,
        id: taskOf(source.id),
        scope: 'global',
        fn: signal => this.#read(source, signal),
      });
      await this.#retryAfterFailure(source.id);
    }
  }

  /** Forgets what was to be read again. */
  stop(): void {
    this.#isStopped = true;
    this.#retries.forEach(timer => clearTimeout(timer));
    this.#retries.clear();
  }

  /** How the last readings of each source went, and when the next one is due. */
  async list(): Promise<SourceStatus[]> {
    return Promise.all(
      this.#sources.map(async source => {
        const { id, title, schedule, rejectRemovalsAbovePercentage } = source;
        const readings = await this.#readings.list(id, shownReadings);
        const nextReadingAt = nextReading(schedule.frequency, readings);
        return {
          source: id,
          title,
          ...(nextReadingAt !== undefined && { nextReadingAt }),
          rejectRemovalsAbovePercentage,
          readings,
        };
      }),
    );
  }

  async start(id: string): Promise<SourceReading> {
    if (!this.#sources.some(source => source.id === id)) {
      const known = this.#sources.map(source => source.id).join(', ') || 'none';
      throw new NotFoundError(
        `There is no source ${id}; the configured ones are: ${known}`,
      );
    }
    const running = await this.#readings.last(id);
    try {
      await this.#scheduler.triggerTask(taskOf(id));
    } catch (error) {
      throw new ConflictError(
        `The source ${id} is being read already; wait for the end of the reading`,
        error,
      );
    }
    return running?.state === 'running'
      ? running
      : startedReading(id, new Date().toISOString());
  }

  async #read(source: ApplicationSource, signal: AbortSignal): Promise<void> {
    const id = randomUUID();
    const last = await this.#readings.last(source.id, 'succeeded');
    const reading = startedReading(source.id, new Date().toISOString());
    await this.#readings.put(id, reading);
    const ended = await this.#readOnce(
      source,
      reading,
      last?.startedAt,
      signal,
    );
    await this.#readings.put(id, {
      ...ended,
      finishedAt: new Date().toISOString(),
    });
    await this.#retryAfterFailure(source.id);
  }

  /** A source that fails for a minute must not be missed for as long as its schedule rests. */
  async #retryAfterFailure(id: string): Promise<void> {
    clearTimeout(this.#retries.get(id));
    this.#retries.delete(id);
    if (this.#isStopped) return;
    const readings = await this.#readings.list(id, readingsOfRetries);
    const delay = retryDelay(readings);
    if (delay === undefined) return;
    const timer = setTimeout(() => {
      this.#retries.delete(id);
      // It is refused when another replica, or a person, was faster.
      this.#scheduler.triggerTask(taskOf(id)).catch((error: unknown) => {
        this.#logger.info(
          `The source ${id} is not read again now: ${stringifyError(error)}`,
        );
      });
    }, delay);
    timer.unref();
    this.#retries.set(id, timer);
  }

  async #readOnce(
    source: ApplicationSource,
    reading: SourceReading,
    since: string | undefined,
    signal: AbortSignal,
  ): Promise<SourceReading> {
    try {
      const said = await source.read({ since, signal });
      const result = await this.#sink.write(said, {
        source: source.id,
        author: source.id,
        rejectRemovalsAbovePercentage: source.rejectRemovalsAbovePercentage,
      });
      const { read, added, changed, removed, refused, remarks } = result;
      return {
        ...reading,
        state: refused ? 'refused' : 'succeeded',
        read,
        added,
        changed,
        removed,
        remarks: [...(refused ? [refused] : []), ...remarks],
      };
    } catch (error) {
      this.#logger.error(
        `The source ${source.id} could not be read: ${stringifyError(error)}`,
      );
      const text =
        bilingualTextOf(error) ??
        sameInBoth(error instanceof Error ? error.message : String(error));
      return { ...reading, state: 'failed', remarks: [text] };
    }
  }
}

function taskOf(source: string): string {
  return `canel-read-${source}`;
}

function startedReading(source: string, startedAt: string): SourceReading {
  return {
    source,
    startedAt,
    state: 'running',
    read: 0,
    added: 0,
    changed: 0,
    removed: 0,
    remarks: [],
  };
}
