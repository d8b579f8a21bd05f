/**
 * Actions of the portal's own templates: requests, enrolment, repositories, environments, credentials of mirrors.
 *
 * @packageDocumentation
 */
export { scaffolderModuleProjects as default } from './module';
export * from './actions';
