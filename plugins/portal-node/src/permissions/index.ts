export * from './ResourceAuthorizer';
export * from './createHasProjectRoleRule';
export * from './matchesCriteria';
export * from './toProjectsFilter';
