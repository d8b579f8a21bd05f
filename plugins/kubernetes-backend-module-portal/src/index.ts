/**
 * Keeps the cluster objects of a project for its members and for the people who run the platform.
 *
 * @packageDocumentation
 */
export { kubernetesModulePortal as default } from './module';
