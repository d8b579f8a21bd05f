import { attributeById } from '@cloud-pi-native/plugin-canel-common';

/** Facets of what the guide asks for besides attributes. */
const factFilters: Record<string, Record<string, string[]>> = {
  owned: { owner: [''] },
  zoned: { zone: [''] },
  homologation: { homologation: ['none'] },
};

/**
 * The filter of the applications that lack something: the empty value of a facet stands for "not known", and what no
 * facet tells is asked for by its name.
 *
 * @param id - of an item of completeness: an attribute, or a fact
 */
export function missingFilterOf(id: string): Record<string, string[]> {
  if (Object.hasOwn(factFilters, id)) return factFilters[id];
  return attributeById(id)?.facet ? { [id]: [''] } : { missing: [id] };
}
