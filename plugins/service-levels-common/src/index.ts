/**
 * What the offer promises of its services, and how that is measured: the kinds, the answers and the rules that the
 * backend and the screens share.
 *
 * @packageDocumentation
 */
export * from './specs';
