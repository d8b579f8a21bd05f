export * from './changeRules';
export * from './describeRefusal';
export * from './fillOf';
export * from './findLacks';
export * from './findOverruns';
export * from './ledgerAmounts';
