export * from './guessColumns';
export * from './importTargets';
export * from './types';
