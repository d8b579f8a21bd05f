/**
 * What readers say of the pages of the documentation: stores their answers, shows them to the writers.
 *
 * @packageDocumentation
 */
export { documentationPlugin as default } from './plugin';
