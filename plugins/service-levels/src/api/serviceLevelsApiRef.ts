import { createApiRef } from '@backstage/frontend-plugin-api';
import type { ServiceLevelsApi } from './ServiceLevelsApi';

/** @public */
export const serviceLevelsApiRef = createApiRef<ServiceLevelsApi>().with({
  id: 'plugin.service-levels.service',
  pluginId: 'service-levels',
});
