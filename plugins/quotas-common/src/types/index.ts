export * from './change';
export * from './lists';
export * from './platform';
export * from './project';
export * from './refusal';
export * from './ledger';
