/**
 * Whether the offer may host an application: the questionnaire and its verdict, as a page and as a tab.
 *
 * @packageDocumentation
 */
export { eligibilityPlugin as default } from './plugin';
export { eligibilityApiRef } from './api/eligibilityApiRef';
export type { EligibilityApi } from './api/EligibilityApi';
