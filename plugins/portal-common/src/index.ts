/**
 * The vocabulary of the offer: names, zones, stages, roles and catalog kinds that every capability shares.
 *
 * @packageDocumentation
 */
export * from './bilingual';
export * from './vocabulary';
export * from './quantities';
export * from './hosting';
export * from './roles';
export * from './kinds';
export * from './exports';
export * from './days';
