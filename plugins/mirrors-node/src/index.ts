/**
 * What other backends need of mirrors.
 *
 * @packageDocumentation
 */
export * from './MirrorsService';
export * from './HttpMirrorsService';
export * from './mirrorsServiceRef';
