/**
 * Whether the offer may host an application: questionnaires, verdicts and their versions.
 *
 * @packageDocumentation
 */
export { eligibilityPlugin as default } from './plugin';
