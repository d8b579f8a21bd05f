/**
 * Mirrors of repositories, on the pages of their components.
 *
 * @packageDocumentation
 */
export { mirrorsPlugin as default } from './plugin';
export { mirrorsApiRef } from './api/mirrorsApiRef';
