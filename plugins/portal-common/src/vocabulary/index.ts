export * from './naming';
export * from './protection';
export * from './stages';
export * from './resources';
