import { attributeById } from '@cloud-pi-native/plugin-canel-common';

/** Facets of what the guide asks for besides attributes. */
const factFilters: Record<string, Record<string, string[]>> = {
  owned: { owner: [''] },
  zoned: { zone: [''] },
  homologation: { homologation: ['none'] },
};

/**
 * The filter of the applications that lack something: the empty value stands for "not known".
 *
 * @param id - of an item of completeness: an attribute, or a fact
 * @returns `undefined` when no facet tells them apart
 */
export function missingFilterOf(
  id: string,
): Record<string, string[]> | undefined {
  if (id in factFilters) return factFilters[id];
  return attributeById(id)?.facet ? { [id]: [''] } : undefined;
}
