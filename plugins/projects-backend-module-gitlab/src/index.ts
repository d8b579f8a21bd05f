/**
 * Gives every project its group, its repositories and its members on GitLab.
 *
 * @packageDocumentation
 */
export { projectsModuleGitlab as default } from './module';
export * from './provisioner';
