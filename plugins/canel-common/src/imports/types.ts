import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** What a sheet of a file is about. @public */
export const importSheetKinds = [
  'applications',
  'people',
  'flows',
  'ignored',
] as const;
/** @public */
export type ImportSheetKind = (typeof importSheetKinds)[number];

/** A column of a sheet, and what it says. @public */
export interface ImportColumn {
  heading: string;
  /** Id of an {@link ImportTarget} of the kind of the sheet. Absent: the column is left aside. */
  target?: string;
}

/** What the columns of a sheet say, in their order in the sheet. @public */
export interface ImportSheetMapping {
  sheet: string;
  kind: ImportSheetKind;
  columns: ImportColumn[];
}

/** Something that a column may say. @public */
export interface ImportTarget {
  id: string;
  label: BilingualText;
  /** Headings under which files bring it, besides its id and its labels. */
  aliases?: readonly string[];
  /** Without it, the sheet says nothing. */
  required?: boolean;
}

/** What is wrong with a cell or a row, and how to mend it. @public */
export interface ImportProblem {
  sheet: string;
  /** As spreadsheets number it. */
  row: number;
  /** Heading of the column; absent when the whole row is meant. */
  column?: string;
  value?: string;
  problem: BilingualText;
  /** What is left aside. `nothing` is a warning. */
  leftOut: 'cell' | 'row' | 'nothing';
  /** Applications that the row may be about. */
  candidates?: { ref: string; title: string }[];
}

/** A cell that says something that no earlier file said. @public */
export interface ImportChange {
  sheet: string;
  row: number;
  column: string;
  /** Title of the application. */
  title: string;
  /** What files said so far. Absent when they said nothing. */
  before?: string;
  after: string;
}

/** An application that a reading brought, or of which it changed something. @public */
export interface WrittenApplication {
  ref: string;
  title: string;
  outcome: 'added' | 'changed';
}

/** @public */
export interface ImportCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/** What a file says, what applying it changes, and what of it cannot be read. @public */
export interface ImportReport {
  id: string;
  fileName: string;
  state: 'planned' | 'applied';
  /** Entity reference of the person. */
  author: string;
  /** ISO 8601 instant of the dry run. A day later it is forgotten. */
  at: string;
  /** Why nothing of the file could be read, and what to do. Then it cannot be applied. */
  unreadable?: BilingualText;
  mapping: ImportSheetMapping[];
  /** Applications that are new to the map, of which something changes, and of which nothing does. */
  applications: ImportCounts;
  flows: ImportCounts;
  /** Cells of the applications and people. */
  cells: ImportCounts;
  /** How many there are; the lists below stop at {@link importListLimit}. */
  problemCount: number;
  changeCount: number;
  problems: ImportProblem[];
  changes: ImportChange[];
  /** What was left out while it was applied. */
  remarks: BilingualText[];
  /** Once it is applied, the first {@link importListLimit} applications that it brought or changed. */
  written?: WrittenApplication[];
}

/** The first problems and changes are enough to mend a file, and what thousands have in common shows in them. @public */
export const importListLimit = 1_000;
