export * from './allCriteria';
export * from './Criterion';
