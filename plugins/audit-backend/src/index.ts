/**
 * The audit trail: stores events, lists and exports them.
 *
 * @packageDocumentation
 */
export { auditPlugin as default } from './plugin';
