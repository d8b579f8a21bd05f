export * from './auditCsv';
