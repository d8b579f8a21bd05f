export * from './LearningModule';
export * from './LearningPath';
export * from './moduleSpec';
export * from './pathSpec';
export * from './proofs';
export * from './readLearning';
export * from './titleOf';
export * from './vocabulary';
