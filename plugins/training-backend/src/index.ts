/**
 * Training: who follows which path, how far, and what shows it.
 *
 * @packageDocumentation
 */
export { trainingPlugin as default } from './plugin';
