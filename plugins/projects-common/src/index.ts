/**
 * Types, permissions and pure rules of projects and of their enrolment.
 *
 * @packageDocumentation
 */
export * from './types';
export * from './permissions';
export * from './rules';
