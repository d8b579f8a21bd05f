export * from './dependencies';
export * from './readServiceLevel';
export * from './ServiceLevel';
export * from './serviceLevelSpec';
export * from './terms';
