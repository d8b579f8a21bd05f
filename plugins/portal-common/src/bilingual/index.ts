export * from './BilingualError';
export * from './BilingualText';
export * from './oneLine';
