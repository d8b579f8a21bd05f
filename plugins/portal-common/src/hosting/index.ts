export * from './readHostingCluster';
