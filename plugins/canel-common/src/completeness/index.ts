export * from './measureCompleteness';
