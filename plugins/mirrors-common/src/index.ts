/**
 * Types, permissions and pure rules of repository mirroring.
 *
 * @packageDocumentation
 */
export * from './types';
export * from './permissions';
export * from './rules';
