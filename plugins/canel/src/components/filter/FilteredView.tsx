import type { ReactNode } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ErrorState, useLoad } from '@cloud-pi-native/plugin-portal-react';
import { canelApiRef } from '../../api/canelApiRef';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { FacetsContext } from '../../hooks/useFacetLabels';
import { FacetPanel } from './FacetPanel';
import { FilterBar } from './FilterBar';
import styles from './filter.module.css';

const noFacets = {};

/** A view of the applications beside the filter that they share, with how many each value would leave. */
export function FilteredView(props: { children: ReactNode }) {
  const canelApi = useApi(canelApiRef);
  const { filter } = useApplicationFilter();
  const { value, error, status, reload } = useLoad(
    () => canelApi.listApplications({ filter, limit: 1 }),
    [canelApi, filter],
  );
  return (
    <FacetsContext.Provider value={value?.facets ?? noFacets}>
      <div className={styles.layout}>
        <FacetPanel facets={value?.facets} />
        <div className={styles.content}>
          <FilterBar total={value?.total} />
          {status === 'failed' && error && (
            <ErrorState error={error} onRetry={reload} />
          )}
          {props.children}
        </div>
      </div>
    </FacetsContext.Provider>
  );
}
