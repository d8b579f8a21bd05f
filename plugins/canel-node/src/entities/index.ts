export * from './KnownApplication';
export * from './entityName';
export * from './knownApplicationEntities';
