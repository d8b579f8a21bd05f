export * from './Gap';
export * from './gapsOf';
