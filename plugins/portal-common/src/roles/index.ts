export * from './projectRoles';
export * from './platformRoles';
export * from './permissionRules';
