import type { AttributeValue } from '@cloud-pi-native/plugin-canel-common';
import type { IndexedApplication } from './ApplicationIndex';

/** Where in the file something is said. */
export interface CellPlace {
  sheet: string;
  row: number;
  /** Heading of the column. */
  column: string;
}

/** Something that the file says of an application, and where. */
export interface Statement<T> {
  value: T;
  place: CellPlace;
}

/** What the file says of one application, over all of its sheets. */
export interface Draft extends IndexedApplication {
  /** By attribute id, and `title`, `owner`, `zone`. */
  statements: Map<string, Statement<AttributeValue>>;
  /** Sheets that have a row about it. */
  sheets: Set<string>;
  /** The map does not know it. */
  isNew: boolean;
}

export function createDraft(
  application: IndexedApplication,
  isNew: boolean,
): Draft {
  return {
    ...application,
    statements: new Map(),
    sheets: new Set(),
    isNew,
  };
}

/** A zone within others is written with those around it: `Intérieur > Sécurité`. */
export function zonePath(text: string): string[] {
  return text
    .split('>')
    .map(part => part.trim())
    .filter(part => part !== '');
}

export function zoneText(path: readonly string[]): string {
  return path.join(' > ');
}
