import type { Entity } from '@backstage/catalog-model';
import { fetchApiRef, useApi } from '@backstage/frontend-plugin-api';
import { kubernetesApiRef } from '@backstage/plugin-kubernetes-react';
import { useCaller, useLoad } from '@cloud-pi-native/plugin-portal-react';
import type { PageTab } from '../shell/PageTabs';
import { hasClusterObjects } from './hasClusterObjects';

/**
 * The tabs of an entity without those that would be empty for the person. The stock filter of a tab knows the entity
 * only: it shows the tab of the clusters where there is no cluster, and to people who may not read them.
 */
export function useReadableTabs(
  entity: Entity,
  tabs: readonly PageTab[],
): PageTab[] {
  const kubernetesApi = useApi(kubernetesApiRef);
  const fetchApi = useApi(fetchApiRef);
  const caller = useCaller();
  const isOffered = tabs.some(isClusterTab);
  const { value: isReadable } = useLoad(
    async signal =>
      isOffered && caller
        ? hasClusterObjects(entity, caller, {
            countClusters: async () =>
              (await kubernetesApi.getClusters()).length,
            listMemberships: async () => {
              const userRef = encodeURIComponent(caller.userRef);
              const response = await fetchApi.fetch(
                `plugin://projects/memberships?userRef=${userRef}`,
                { signal },
              );
              return response.ok ? Object.keys(await response.json()) : [];
            },
          })
        : false,
    [entity, caller, isOffered, kubernetesApi, fetchApi],
  );
  return tabs.filter(tab => isReadable || !isClusterTab(tab));
}

function isClusterTab({ href }: PageTab): boolean {
  return /(^|\/)kubernetes$/.test(href);
}
