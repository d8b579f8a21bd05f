import { createServiceRef } from '@backstage/backend-plugin-api';
import type { Forge } from './Forge';

/** The secondary forge of the offer. @public */
export const forgeServiceRef = createServiceRef<Forge>({
  id: 'cloud-pi-native.forge',
  scope: 'plugin',
});
