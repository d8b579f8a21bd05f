export * from './ApplicationProcessor';
