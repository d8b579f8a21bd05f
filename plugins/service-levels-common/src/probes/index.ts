export * from './confirmState';
export * from './segmentsOf';
export * from './stateOf';
