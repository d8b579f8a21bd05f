/**
 * The application map (Canel): the page « Applications » and the tab of an application.
 *
 * @packageDocumentation
 */
export { canelPlugin as default } from './plugin';
export { canelApiRef } from './api/canelApiRef';
export type { CanelApi } from './api/CanelApi';
