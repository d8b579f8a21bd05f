import type {
  ApplicationSummary,
  AttributeDefinition,
} from '@cloud-pi-native/plugin-canel-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { ExportCell } from '@cloud-pi-native/plugin-portal-node';

export type ExportLanguage = 'fr' | 'en';

/** What a table is made from. */
export interface TableInput {
  applications: readonly ApplicationSummary[];
  /** Ids of columns, in their order: attributes, and those of `derivedColumns`. The title always leads. */
  columns: readonly string[];
  attributes: readonly AttributeDefinition[];
  language: ExportLanguage;
  /** The words for a zone or an owner; their reference when absent. */
  titleOf(ref: string): string | undefined;
  /** What the list was filtered by, in words, one item per criterion. */
  filter: readonly BilingualText[];
  /** ISO 8601 instant of the export. */
  at: string;
}

/** A column of a table, ready to be written in one language. */
export interface ExportColumn {
  id: string;
  heading: string;
  /** Width in characters that suits most values. */
  width: number;
  cellOf(application: ApplicationSummary): ExportCell;
}

/** A table, ready to be written in one language. */
export interface ExportTable {
  title: string;
  columns: readonly ExportColumn[];
  applications: readonly ApplicationSummary[];
}

/** The cells of each application, one row at a time. */
export function* rowsOf({
  columns,
  applications,
}: ExportTable): Generator<ExportCell[]> {
  for (const application of applications) {
    yield columns.map(({ cellOf }) => cellOf(application));
  }
}
