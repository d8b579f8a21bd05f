export * from './mirrorState';
export * from './syncSchedule';
export * from './refSelection';
export * from './refPlan';
export * from './pushBatches';
export * from './sentences';
