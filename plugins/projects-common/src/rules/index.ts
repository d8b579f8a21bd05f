export * from './requestTransitions';
