export * from './adviseHosting';
export * from './hostingRules';
