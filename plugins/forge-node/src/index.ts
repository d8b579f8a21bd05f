/**
 * The one door to the secondary forge.
 *
 * @packageDocumentation
 */
export * from './Forge';
export * from './ForgeError';
export * from './forgeServiceRef';
export * from './projectPaths';
export { GitLabForge, type GitLabForgeOptions } from './gitlab/GitLabForge';
export type { RetryPolicy } from './gitlab/createGitLabRequester';
