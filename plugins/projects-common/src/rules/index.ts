export * from './requestTransitions';
export * from './projectEntityRefs';
