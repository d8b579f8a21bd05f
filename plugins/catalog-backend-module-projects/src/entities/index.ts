export * from './projectEntities';
export * from './ProjectAddresses';
