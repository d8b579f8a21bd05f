export type { ExportedFile } from './ExportedFile';
export * from './exportApplications';
export type { ExportEdge, ExportGraph, ExportNode } from './graphs/ExportGraph';
export { derivedColumns } from './tables/derivedColumns';
export type { ExportLanguage, TableInput } from './tables/ExportTable';
