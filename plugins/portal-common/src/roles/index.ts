export * from './projectRoles';
export * from './platformRoles';
export * from './permissionRules';
export * from './clusterAccess';
