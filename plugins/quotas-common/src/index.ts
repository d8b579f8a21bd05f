/**
 * The quotas of projects: types, permissions, and the pure rules of the ledger.
 *
 * @packageDocumentation
 */
export * from './permissions';
export * from './types';
export * from './rules';
