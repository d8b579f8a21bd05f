/**
 * Quotas: the tab of a project, the page of the platform, the queue of decisions and their cards.
 *
 * @packageDocumentation
 */
export { quotasPlugin as default } from './plugin';
export { quotasApiRef } from './api/quotasApiRef';
export type { QuotasApi } from './api/QuotasApi';
