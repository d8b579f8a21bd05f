/**
 * Requests for access and projects: pages, cards, and the fields of the wizards.
 *
 * @packageDocumentation
 */
export { features as default } from './features';
export { projectsPlugin } from './plugin';
export { scaffolderModule as projectsScaffolderModule } from './modules/scaffolderModule';
export { projectsApiRef } from './api/projectsApiRef';
