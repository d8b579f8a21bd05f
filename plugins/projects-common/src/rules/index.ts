export * from './allowedProjectActions';
export * from './chooseSlug';
export * from './eligibilityQuestions';
export * from './environmentNamespace';
export * from './orderServices';
export * from './projectEntityRefs';
export * from './requestTransitions';
export * from './validation';
