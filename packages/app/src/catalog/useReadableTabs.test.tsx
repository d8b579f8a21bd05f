import type { ReactNode } from 'react';
import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import {
  kubernetesApiRef,
  type KubernetesApi,
} from '@backstage/plugin-kubernetes-react';
import { renderHook, waitFor } from '@testing-library/react';
import { useReadableTabs } from './useReadableTabs';

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'api',
    annotations: {
      'cloud-pi-native.fr/project': 'vigie',
      'backstage.io/kubernetes-label-selector': 'dso/project.slug=vigie',
    },
  },
};
const overview = { id: '/', label: 'Overview', href: '' };
const clusters = { id: '/kubernetes', label: 'Running', href: 'kubernetes' };

/** Renders the tabs for Camille, a member of these projects, where the portal reads these clusters. */
function renderTabs(
  tabs: (typeof overview)[],
  options: { clusters: string[]; memberships: Record<string, string> },
) {
  const asked: string[] = [];
  const kubernetes: Partial<KubernetesApi> = {
    getClusters: async () => {
      asked.push('clusters');
      return options.clusters.map(name => ({ name, authProvider: 'none' }));
    },
  };
  const fetch = async (address: RequestInfo | URL) => {
    asked.push(String(address));
    return new Response(JSON.stringify(options.memberships));
  };
  const { result } = renderHook(() => useReadableTabs(entity, tabs), {
    wrapper: (props: { children: ReactNode }) => (
      <TestApiProvider
        apis={[
          mockApis.identity({ userEntityRef: 'user:default/camille.porteur' }),
          [kubernetesApiRef, kubernetes],
          [fetchApiRef, { fetch }],
        ]}
      >
        {props.children}
      </TestApiProvider>
    ),
  });
  return { result, asked };
}

describe('useReadableTabs', () => {
  it('shows the tab of the clusters once it is known that there is something to read', async () => {
    const { result, asked } = renderTabs([overview, clusters], {
      clusters: ['np-1'],
      memberships: { vigie: 'developer' },
    });
    expect(result.current).toEqual([overview]);
    await waitFor(() => expect(result.current).toEqual([overview, clusters]));
    expect(asked).toEqual([
      'clusters',
      'plugin://projects/memberships?userRef=user%3Adefault%2Fcamille.porteur',
    ]);
  });

  it('leaves it out where there is no cluster', async () => {
    const { result, asked } = renderTabs([overview, clusters], {
      clusters: [],
      memberships: { vigie: 'developer' },
    });
    await waitFor(() => expect(asked).toEqual(['clusters']));
    expect(result.current).toEqual([overview]);
  });

  it('asks nothing for an entity without such a tab', async () => {
    const { result, asked } = renderTabs([overview], {
      clusters: ['np-1'],
      memberships: {},
    });
    await waitFor(() => expect(result.current).toEqual([overview]));
    expect(asked).toEqual([]);
  });
});
