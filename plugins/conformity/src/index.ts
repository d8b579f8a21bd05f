/**
 * Conformity to the CCT: the tab of an application, the portfolio, and the card of a requirement.
 *
 * @packageDocumentation
 */
export { conformityPlugin as default } from './plugin';
export { conformityApiRef } from './api/conformityApiRef';
export type { ConformityApi } from './api/ConformityApi';
