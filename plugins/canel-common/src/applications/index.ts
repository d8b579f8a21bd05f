export * from './pictures';
export * from './types';
