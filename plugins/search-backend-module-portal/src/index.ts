/**
 * Search from the first minute: an index that does not exist yet gives no result rather than an error, and the
 * documentation is built before anyone opens it, since only what is built can be found.
 *
 * @packageDocumentation
 */
export { searchModulePortal as default } from './module';
