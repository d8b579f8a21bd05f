import type {
  ImportReport,
  ImportSheetMapping,
} from '@cloud-pi-native/plugin-canel-common';
import type { ApplicationReading } from '@cloud-pi-native/plugin-canel-node';

/** Keeps dry runs until they are applied or forgotten, and what columns were said to mean. */
export interface ImportStore {
  /** Without a reading, there is nothing to apply. */
  add(report: ImportReport, reading?: ApplicationReading): Promise<void>;
  find(id: string): Promise<ImportReport | undefined>;
  /**
   * Hands out what a dry run found, once: `undefined` when there is no such dry run, or somebody has taken it. Whoever
   * takes it finishes it or gives it back.
   */
  take(id: string): Promise<ApplicationReading | undefined>;
  giveBack(id: string): Promise<void>;
  finish(report: ImportReport): Promise<void>;
  /** @param before - ISO 8601 instant of the dry run */
  removeBefore(before: string): Promise<void>;
  /** By key of the headings, the mapping last used. */
  findMappings(
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, ImportSheetMapping>>;
  rememberMappings(
    mappings: ReadonlyMap<string, ImportSheetMapping>,
    by: { author: string; at: string },
  ): Promise<void>;
}
