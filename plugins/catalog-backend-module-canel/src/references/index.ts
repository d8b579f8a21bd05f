export * from './createReferenceFilter';
