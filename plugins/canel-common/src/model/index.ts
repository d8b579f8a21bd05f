export * from './graphModel';
