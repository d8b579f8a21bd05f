export * from './GitLabProvisioner';
export * from './gitlabNames';
