/**
 * Types, permissions and rules of what readers say of the documentation.
 *
 * @packageDocumentation
 */
export * from './feedback';
export * from './pagePath';
export * from './permissions';
