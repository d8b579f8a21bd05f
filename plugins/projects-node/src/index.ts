/**
 * What other backends need of projects: the service, and the extension point of the provisioners.
 *
 * @packageDocumentation
 */
export * from './ProjectProvisioner';
export * from './ProjectsService';
export * from './HttpProjectsService';
export * from './projectsServiceRef';
export * from './extensionPoints';
export * from './projectsEvents';
export * from './textOfFailure';
