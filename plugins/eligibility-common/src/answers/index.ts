export * from './Answers';
export * from './requestPrefillOf';
