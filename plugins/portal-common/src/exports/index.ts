export * from './cells';
export * from './csv';
