export * from './attributeMapping';
export * from './homologationOf';
export * from './relationMapping';
export * from './toReading';
