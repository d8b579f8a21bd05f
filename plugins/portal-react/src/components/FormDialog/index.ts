export * from './FormDialog';
export * from './FormProblems';
