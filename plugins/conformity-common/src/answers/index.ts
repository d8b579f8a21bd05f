export * from './application';
export * from './portfolio';
