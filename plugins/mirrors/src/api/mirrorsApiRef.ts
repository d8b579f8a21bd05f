import { createApiRef } from '@backstage/frontend-plugin-api';
import type { MirrorsApi } from '@cloud-pi-native/plugin-mirrors-common';

/** The mirrors backend, as the screens call it. @public */
export const mirrorsApiRef = createApiRef<MirrorsApi>().with({
  id: 'plugin.mirrors.service',
  pluginId: 'mirrors',
});
