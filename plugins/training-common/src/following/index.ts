export * from './ModuleRecord';
export * from './Proof';
