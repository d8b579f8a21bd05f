export * from './Assessment';
export * from './Proof';
export * from './statusOf';
