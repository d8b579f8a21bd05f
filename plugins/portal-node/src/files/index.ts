export * from './sendFile';
