export * from './cleanText';
export * from './ExportCell';
export * from './ExportSheet';
export { odsMimeType } from './odsParts';
export * from './writeCsvSheet';
export * from './writeOdsWorkbook';
export * from './xmlText';
