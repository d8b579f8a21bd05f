/**
 * What other backends need of mirrors.
 *
 * @packageDocumentation
 */
export * from './MirrorsService';
