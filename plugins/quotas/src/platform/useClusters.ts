import { useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  quotasPlatformReadPermission,
  type ClusterUsage,
} from '@cloud-pi-native/plugin-quotas-common';
import { useLoad, type Load } from '@cloud-pi-native/plugin-portal-react';
import { quotasApiRef } from '../api/quotasApiRef';

/** The clusters and what they have left; nothing for those who may not see them. */
export function useClusters(): {
  /** Whether the reader may see clusters; `undefined` until it is known. */
  isAllowed: boolean | undefined;
  load: Load<readonly ClusterUsage[] | undefined>;
} {
  const quotasApi = useApi(quotasApiRef);
  const { loading, allowed } = usePermission({
    permission: quotasPlatformReadPermission,
  });
  const load = useLoad(
    async () => (allowed ? (await quotasApi.listClusters()).items : undefined),
    [quotasApi, allowed],
  );
  return { isAllowed: loading ? undefined : allowed, load };
}
