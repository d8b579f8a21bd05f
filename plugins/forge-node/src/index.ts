/**
 * The one door to the secondary forge.
 *
 * @packageDocumentation
 */
export * from './Forge';
export * from './forgeServiceRef';
