import type { SourceReading } from '@cloud-pi-native/plugin-canel-common';

/** Keeps how the readings of the sources went. */
export interface ReadingStore {
  /** Writes how a reading stands; the same identifier again replaces what was said. */
  put(id: string, reading: SourceReading): Promise<void>;
  /** The last reading of a source, whatever its end; or the last one of an end. */
  last(
    source: string,
    state?: SourceReading['state'],
  ): Promise<SourceReading | undefined>;
  /** The readings of a source, newest first. */
  list(source: string, limit: number): Promise<SourceReading[]>;
}
