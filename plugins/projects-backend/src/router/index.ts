export * from './Access';
export * from './createRouter';
export type { RouterContext } from './RouterContext';
