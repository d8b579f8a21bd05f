import { InputError } from '@backstage/errors';
import {
  type ApplicationFilter,
  derivedFacets,
  fold,
} from '@cloud-pi-native/plugin-canel-common';
import { facetAttributes } from './dayFacts';

/** Every facet, in the order in which the list offers them. */
export const facetIds: readonly string[] = [
  ...derivedFacets,
  ...facetAttributes.map(({ id }) => id),
];

/** The facets, and what no facet counts: the items of completeness that an application lacks. */
const filterIds: readonly string[] = [...facetIds, 'missing'];

/** Reads `text` and `filter` of a query; the latter names a facet and a value, `facet:value`. */
export function readFilter(query: {
  text?: string;
  filter?: string[];
}): ApplicationFilter {
  const facets: Record<string, string[]> = {};
  const { text, filter = [] } = query;
  for (const one of filter) {
    const [facet, ...value] = one.split(':');
    if (!filterIds.includes(facet) || value.length === 0) {
      throw new InputError(
        `filter: '${one}' does not name a facet; write one of ${filterIds.join(
          ', ',
        )}, a colon and a value`,
      );
    }
    facets[facet] = [...(facets[facet] ?? []), value.join(':')];
  }
  return { ...(text !== undefined && text !== '' && { text }), facets };
}

/** The words of a filter's text, as applications are searched by. */
export function wordsOf({ text = '' }: ApplicationFilter): string[] {
  return fold(text).split(' ').filter(Boolean);
}

/** Whether a filter leaves anything out. */
export function isFilter({ text, facets }: ApplicationFilter): boolean {
  return text !== undefined || Object.keys(facets).length > 0;
}
