export * from './verdictOf';
