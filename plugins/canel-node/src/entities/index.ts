export * from './KnownApplication';
export * from './applicationsPage';
export * from './entityName';
export * from './knownApplicationEntities';
