/**
 * What the backends of the portal share: calls between plugins, secrets at rest, the caller, permissions on rows,
 * messages to people, tables and other files.
 *
 * @packageDocumentation
 */
export * from './caller';
export * from './client';
export * from './documents';
export * from './encryption';
export * from './files';
export * from './notifications';
export * from './permissions';
export * from './sql';
export * from './tables';
