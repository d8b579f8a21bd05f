export * from './Proof';
export * from './Statement';
export * from './Derogation';
export * from './derogationRules';
