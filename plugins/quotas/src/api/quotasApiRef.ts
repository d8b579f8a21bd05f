import { createApiRef } from '@backstage/frontend-plugin-api';
import type { QuotasApi } from './QuotasApi';

/** The ledger of quotas, as the screens read it. @public */
export const quotasApiRef = createApiRef<QuotasApi>().with({
  id: 'plugin.quotas.service',
  pluginId: 'quotas',
});
