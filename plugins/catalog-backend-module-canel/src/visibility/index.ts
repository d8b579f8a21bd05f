export * from './DatabaseDeclaredEntities';
export * from './DeclaredEntities';
export * from './ParentVisibility';
export * from './readApplicationAttributes';
export * from './refreshKeys';
export * from './RestrictedApplications';
export * from './visibilityOfEntity';
