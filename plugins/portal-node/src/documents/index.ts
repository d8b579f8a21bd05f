export * from './fontFiles';
