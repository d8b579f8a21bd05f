/**
 * Browser tests of the portal. `./portail test browser` runs them; nothing imports this package.
 *
 * @packageDocumentation
 */
export type { Leftover } from './support/knownLeftovers';
