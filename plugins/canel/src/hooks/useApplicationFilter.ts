import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { ApplicationFilter } from '@cloud-pi-native/plugin-canel-common';
import { filterQuery, readFilter, writeFilter } from './filterAddress';

/** The filter of the applications and what changes it. */
export interface FilterChoice {
  filter: ApplicationFilter;
  /** Nothing is filtered. */
  isEmpty: boolean;
  setText(text: string): void;
  /** Takes a value of a facet, or lets it go. */
  toggle(facet: string, value: string): void;
  clear(): void;
}

/**
 * The one filter of every tab, kept in the address (`?texte=paie&filtre=protection:DR`), so that it stays when the tab
 * changes and goes with a link.
 */
export function useApplicationFilter(): FilterChoice {
  const [parameters, setParameters] = useSearchParams();
  // The sort, the columns and the page are in the address too: they change no filter.
  const query = filterQuery(readFilter(parameters));
  const filter = useMemo(() => readFilter(new URLSearchParams(query)), [query]);
  const change = useCallback(
    (next: (current: ApplicationFilter) => ApplicationFilter) =>
      setParameters(
        current => writeFilter(current, next(readFilter(current))),
        { replace: true },
      ),
    [setParameters],
  );
  return useMemo(
    () => ({
      filter,
      isEmpty: !filter.text && Object.keys(filter.facets).length === 0,
      setText: text => change(current => ({ ...current, text })),
      toggle: (facet, value) =>
        change(current => toggled(current, facet, value)),
      clear: () => change(() => ({ facets: {} })),
    }),
    [filter, change],
  );
}

function toggled(
  filter: ApplicationFilter,
  facet: string,
  value: string,
): ApplicationFilter {
  const values = filter.facets[facet] ?? [];
  return {
    ...filter,
    facets: {
      ...filter.facets,
      [facet]: values.includes(value)
        ? values.filter(one => one !== value)
        : [...values, value],
    },
  };
}
