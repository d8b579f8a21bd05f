export * from './NumberInput';
export * from './WithProblem';
