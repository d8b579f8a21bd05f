export * from './flowLayer';
