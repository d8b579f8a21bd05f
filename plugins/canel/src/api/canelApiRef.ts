import { createApiRef } from '@backstage/frontend-plugin-api';
import type { CanelApi } from './CanelApi';

/** The application map, as the screens read it. @public */
export const canelApiRef = createApiRef<CanelApi>().with({
  id: 'plugin.canel.service',
  pluginId: 'canel',
});
