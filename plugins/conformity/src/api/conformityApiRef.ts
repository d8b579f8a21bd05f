import { createApiRef } from '@backstage/frontend-plugin-api';
import type { ConformityApi } from './ConformityApi';

/** Where applications stand against the CCT, as the screens read it. @public */
export const conformityApiRef = createApiRef<ConformityApi>().with({
  id: 'plugin.conformity.service',
  pluginId: 'conformity',
});
