import type {
  AttributeSource,
  WrittenApplication,
} from '@cloud-pi-native/plugin-canel-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { ApplicationReading } from './ApplicationReading';

/** What writing a reading did, or would do. Applications, not rows. @public */
export interface RecordSinkResult {
  read: number;
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  /** Set when nothing was written: too much would have been removed. */
  refused?: BilingualText;
  /** Values and relations left out, each with its application and the fix. */
  remarks: BilingualText[];
  /** Those added and changed, one by one. */
  written: WrittenApplication[];
}

/** @public */
export interface RecordSinkOptions {
  source: AttributeSource;
  /** Entity reference of the person, or the name of the system. */
  author: string;
  /** No limit by default. 0 to 100, of the applications of the source. */
  rejectRemovalsAbovePercentage?: number;
  /** Only says what would change. */
  dryRun?: boolean;
}

/** Writes what sources say, in one transaction, and records what changed. Writing the same again changes nothing. @public */
export interface CanelRecordSink {
  write(
    reading: ApplicationReading,
    options: RecordSinkOptions,
  ): Promise<RecordSinkResult>;
}
