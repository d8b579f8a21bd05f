export * from './formats';
export * from './useCaller';
export * from './useDebounced';
export * from './useDocumentTitle';
export * from './useFormats';
export * from './useLanguage';
export * from './useLoad';
export * from './usePolledLoad';
