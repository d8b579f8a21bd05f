export * from './ApplicationsEntityProvider';
