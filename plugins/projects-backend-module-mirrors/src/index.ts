/**
 * Mirrors the repositories of every project from the primary chain to the secondary one.
 *
 * @packageDocumentation
 */
export { projectsModuleMirrors as default } from './module';
export * from './provisioner';
