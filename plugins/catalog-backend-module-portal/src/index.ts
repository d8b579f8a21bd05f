/**
 * The kinds that the portal adds to the catalog.
 *
 * @packageDocumentation
 */
export { catalogModulePortal as default } from './module';
