/**
 * Measures the services of the offer, keeps their incidents and maintenance, and answers the screens.
 *
 * @packageDocumentation
 */
export { serviceLevelsPlugin as default } from './plugin';
