export * from './ResourceAuthorizer';
export * from './matchesCriteria';
