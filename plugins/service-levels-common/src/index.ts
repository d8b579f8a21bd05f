/**
 * What the offer promises of its services, and how that is measured: the kinds, the answers and the rules that the
 * backend and the screens share.
 *
 * @packageDocumentation
 */
export * from './answers';
export * from './availability';
export * from './calendar';
export * from './incidents';
export * from './permissions';
export * from './probes';
export * from './specs';
