export * from './ApplicationsEntityProvider';
export * from './RestrictedApplications';
