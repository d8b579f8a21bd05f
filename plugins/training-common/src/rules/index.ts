export * from './figuresOf';
export * from './findLearningProblems';
export * from './nextOf';
export * from './PersonProgress';
export * from './proofRules';
export * from './recommend';
export * from './types';
