/**
 * What the backends of the portal share: calls between plugins, secrets at rest, the caller, permissions on rows, and
 * tables as files.
 *
 * @packageDocumentation
 */
export * from './caller';
export * from './client';
export * from './encryption';
export * from './permissions';
export * from './sql';
export * from './tables';
export * from './documents';
