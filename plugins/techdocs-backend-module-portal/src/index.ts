/**
 * Documentation of the portal's own files: built from a copy, and only when it has changed.
 *
 * @packageDocumentation
 */
export { techdocsModulePortal as default } from './module';
