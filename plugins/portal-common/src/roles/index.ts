export * from './projectRoles';
export * from './platformRoles';
