export * from './annotations';
export * from './environment';
