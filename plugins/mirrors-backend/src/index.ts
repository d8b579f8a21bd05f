/**
 * Copies the repositories of the primary chain to the secondary one.
 *
 * @packageDocumentation
 */
export { mirrorsPlugin as default } from './plugin';
