export * from './ClusterChoice';
export * from './EnvironmentsEditor';
export * from './MembersEditor';
export * from './QuotasEditor';
export * from './RepositoriesEditor';
