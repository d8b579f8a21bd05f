export { DatabaseImportStore } from './DatabaseImportStore';
export { ImportService } from './ImportService';
export { importTargets } from './planning/importTargets';
export type { ImportKnowledge } from './planning/ImportKnowledge';
export { UnreadableFileError } from './reading/UnreadableFileError';
export { workbookLimits } from './reading/Workbook';
