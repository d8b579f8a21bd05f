export * from './Diagnostic';
