export * from './readCaller';
