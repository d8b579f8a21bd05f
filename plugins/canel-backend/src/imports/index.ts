export { DatabaseImportStore } from './DatabaseImportStore';
export { ImportService } from './ImportService';
export { writeImportModel } from './writeImportModel';
export type { ImportKnowledge } from './planning/ImportKnowledge';
export { UnreadableFileError } from './reading/UnreadableFileError';
export { workbookLimits } from './reading/Workbook';
