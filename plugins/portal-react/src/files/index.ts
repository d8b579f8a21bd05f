export * from './downloadFile';
export * from './ExportedFile';
export * from './readExportedFile';
