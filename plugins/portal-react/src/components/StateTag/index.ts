export * from './StateTag';
