/**
 * Reads the register of applications of the ministry (RefApp) for the application map.
 *
 * @packageDocumentation
 */
export { canelModuleRefApp as default } from './module';
