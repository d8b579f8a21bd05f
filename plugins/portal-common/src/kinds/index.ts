export * from './annotations';
export * from './environment';
export * from './modelParts';
export * from './skill';
