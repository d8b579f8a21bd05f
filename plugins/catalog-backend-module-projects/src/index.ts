/**
 * Publishes every project in the catalog: its team, its application, its components and its environments.
 *
 * @packageDocumentation
 */
export { catalogModuleProjects as default } from './module';
export * from './provider';
export * from './entities';
