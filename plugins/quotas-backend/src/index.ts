/**
 * The ledger of quotas: envelopes, reservations, requests and decisions.
 *
 * @packageDocumentation
 */
export { quotasPlugin as default } from './plugin';
