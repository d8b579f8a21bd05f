import type {
  ApplicationCard,
  ApplicationFilter,
  ApplicationList,
  AttributeValue,
  CalendarEntry,
  CompletenessAnswer,
  DashboardAnswer,
  EdgeKind,
  Homologation,
  ImportReport,
  ImportSheetMapping,
  ImpactAnswer,
  ImpactDirection,
  LandscapeAnswer,
  MapAnswer,
  MapChange,
  MatrixAnswer,
  MatrixKind,
  NeighbourhoodAnswer,
  SavedView,
  SourceReading,
  SourcesAnswer,
} from '@cloud-pi-native/plugin-canel-common';
import type { ExportedFile } from '@cloud-pi-native/plugin-portal-react';

/** A page of the list, in an order. @public */
export interface ApplicationQuery {
  filter?: ApplicationFilter;
  /** A column of the list: the id of an attribute, or that of a fact of {@link ApplicationFilter}. */
  sort?: string;
  order?: 'asc' | 'desc';
  offset?: number;
  limit?: number;
}

/** Days, `YYYY-MM-DD`, both within the period. @public */
export interface Period {
  from?: string;
  to?: string;
}

/** Formats of the files made of what is filtered. @public */
export const exportFormats = [
  'csv',
  'xlsx',
  'ods',
  'pdf',
  'json',
  'dot',
  'graphml',
  'archimate',
  'svg',
  'png',
] as const;
/** @public */
export type ExportFormat = (typeof exportFormats)[number];

/** What goes into a file. @public */
export interface ExportOptions {
  filter?: ApplicationFilter;
  /** Ids of the columns of a table; those of the list when absent. */
  columns?: readonly string[];
  /** Of the headings and of the words. */
  language?: 'fr' | 'en';
}

/** A file that brings applications. @public */
export interface ImportFile {
  name: string;
  content: Blob;
  /** What its columns mean; what was last said of the same headings, or a guess, when absent. */
  mapping?: readonly ImportSheetMapping[];
}

/** The backend of the application map, as the screens call it. Every failure is a `ResponseError`. @public */
export interface CanelApi {
  listApplications(query?: ApplicationQuery): Promise<ApplicationList>;
  /** @param name - name of the System in the default namespace */
  getApplication(name: string): Promise<ApplicationCard>;
  setAttribute(
    name: string,
    attribute: string,
    value: AttributeValue,
  ): Promise<void>;
  removeAttribute(name: string, attribute: string): Promise<void>;
  recordHomologation(
    name: string,
    homologation: Omit<Homologation, 'id'>,
  ): Promise<void>;
  correctHomologation(name: string, homologation: Homologation): Promise<void>;
  /** @param query - `depth`: number of edges, no limit when it is absent */
  getImpact(
    name: string,
    query: { direction: ImpactDirection; depth?: number },
  ): Promise<ImpactAnswer>;
  getNeighbourhood(
    name: string,
    query: { depth: number; limit?: number; edgeKinds?: readonly EdgeKind[] },
  ): Promise<NeighbourhoodAnswer>;
  getMap(filter?: ApplicationFilter): Promise<MapAnswer>;
  getMatrix(
    kind: MatrixKind,
    filter?: ApplicationFilter,
  ): Promise<MatrixAnswer>;
  getLandscape(filter?: ApplicationFilter): Promise<LandscapeAnswer>;
  listCalendar(
    period: Period,
    filter?: ApplicationFilter,
  ): Promise<{ items: CalendarEntry[] }>;
  getCompleteness(filter?: ApplicationFilter): Promise<CompletenessAnswer>;
  getDashboard(filter?: ApplicationFilter): Promise<DashboardAnswer>;
  listChanges(
    period: Period,
    filter?: ApplicationFilter,
  ): Promise<{ items: MapChange[] }>;
  exportAs(
    format: ExportFormat,
    options?: ExportOptions,
  ): Promise<ExportedFile>;
  listViews(): Promise<{ items: SavedView[] }>;
  saveView(view: Omit<SavedView, 'id' | 'author'>): Promise<SavedView>;
  removeView(id: string): Promise<void>;
  listSources(): Promise<SourcesAnswer>;
  /** Starts reading a source now. Its end is told by {@link CanelApi.listSources}. */
  startReading(source: string): Promise<SourceReading>;
  /** Says what a file would change; nothing is written. */
  planImport(file: ImportFile): Promise<ImportReport>;
  getImport(id: string): Promise<ImportReport>;
  /** Writes what a dry run found. */
  applyImport(id: string): Promise<ImportReport>;
  /** An empty file with every column that an import knows. */
  getImportModel(language: 'fr' | 'en'): Promise<ExportedFile>;
}
