/**
 * Commits the desired state of every environment to the repository of its zone, where Argo CD reads it.
 *
 * @packageDocumentation
 */
export { projectsModuleGitOps as default } from './module';
export * from './provisioner';
export * from './values';
