export * from './aggregates';
export * from './Coverage';
export * from './coverageOf';
export * from './Readiness';
export * from './readinessOf';
export * from './skillTargets';
export * from './TeamMatrix';
