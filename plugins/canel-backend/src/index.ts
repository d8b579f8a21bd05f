/**
 * The application map: what the sources say of applications, and every picture of it.
 *
 * @packageDocumentation
 */
export { canelPlugin as default } from './plugin';
