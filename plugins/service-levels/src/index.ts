/**
 * Quality of service: state of the services, incidents, maintenance, month reports and probes.
 *
 * @packageDocumentation
 */
export { serviceLevelsPlugin as default } from './plugin';
export { serviceLevelsApiRef } from './api/serviceLevelsApiRef';
export type { ServiceLevelsApi } from './api/ServiceLevelsApi';
