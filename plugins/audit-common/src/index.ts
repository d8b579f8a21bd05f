/**
 * Types and permissions of the audit trail: who did what, to what, when.
 *
 * @packageDocumentation
 */
export * from './types';
export * from './actions';
export * from './permissions';
export * from './rules';
