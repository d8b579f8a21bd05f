/**
 * Training: who follows which path, how far, and what shows it.
 *
 * @packageDocumentation
 */
export {};
