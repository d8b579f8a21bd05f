/**
 * What the portal adds around a page of documentation: diagrams, reading settings, a report, an answer to « did this
 * page help you? »; and the page of the writers.
 *
 * @packageDocumentation
 */
export { documentationPlugin as default } from './plugin';
