import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { ApplicationFilter } from '@cloud-pi-native/plugin-canel-common';
import type { TabId } from '../components/page/tabs';
import { applicationsTabRouteRef } from '../routes';
import { filterQuery } from './filterAddress';

/** Gives the address of a view with a filter. */
export function useViewLink(): (
  tab: TabId,
  filter?: ApplicationFilter,
  others?: Readonly<Record<string, string>>,
) => string {
  const tabRoute = useRouteRef(applicationsTabRouteRef);
  return (tab, filter = { facets: {} }, others = {}) => {
    const query = new URLSearchParams(filterQuery(filter));
    for (const [name, value] of Object.entries(others)) query.set(name, value);
    const search = query.size > 0 ? `?${query}` : '';
    return `${tabRoute?.({ tab }) ?? ''}${search}`;
  };
}

/** The filter with one facet held to one value. */
export function narrowed(
  filter: ApplicationFilter,
  facet: string,
  value: string,
): ApplicationFilter {
  return { ...filter, facets: { ...filter.facets, [facet]: [value] } };
}
