/**
 * Backend of requests for access, projects and their provisioning.
 *
 * @packageDocumentation
 */
export { projectsPlugin as default } from './plugin';
