/**
 * Runs Git as the portal must: with an environment of its own, no prompt, bounded output, no secret in what it says.
 *
 * @packageDocumentation
 */
export * from './BareCache';
export * from './GitCommand';
export * from './GitCommandError';
export * from './gitEnvironment';
export * from './GitRemote';
export * from './redactSecrets';
