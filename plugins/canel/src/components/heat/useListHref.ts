import { useCallback } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { filterQuery } from '../../hooks/filterAddress';
import { useApplicationFilter } from '../../hooks/useApplicationFilter';
import { applicationsTabRouteRef } from '../../routes';

/** Gives the address of the list of what passes the filter of the page and these values as well. */
export function useListHref(): (facets: Record<string, string[]>) => string {
  const tabRoute = useRouteRef(applicationsTabRouteRef);
  const { filter } = useApplicationFilter();
  return useCallback(
    facets => {
      const query = filterQuery({
        ...filter,
        facets: { ...filter.facets, ...facets },
      });
      return `${tabRoute?.({ tab: 'liste' }) ?? ''}?${query}`;
    },
    [tabRoute, filter],
  );
}
