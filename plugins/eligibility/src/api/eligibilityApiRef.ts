import { createApiRef } from '@backstage/frontend-plugin-api';
import type { EligibilityApi } from './EligibilityApi';

/** Whether the offer may host applications, as the screens read it. @public */
export const eligibilityApiRef = createApiRef<EligibilityApi>().with({
  id: 'plugin.eligibility.service',
  pluginId: 'eligibility',
});
