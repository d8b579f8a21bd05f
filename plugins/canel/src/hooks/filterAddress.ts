import type { ApplicationFilter } from '@cloud-pi-native/plugin-canel-common';

/** Parameters of the filter in the address of every tab. */
const names = { text: 'texte', facet: 'filtre' } as const;

/** Reads the filter out of the address: `texte=paie&filtre=protection:DR`. */
export function readFilter(parameters: URLSearchParams): ApplicationFilter {
  // A map: an address may hold the name of a method of every object.
  const byFacet = new Map<string, string[]>();
  for (const pair of parameters.getAll(names.facet)) {
    const colon = pair.indexOf(':');
    if (colon <= 0) continue;
    const facet = pair.slice(0, colon);
    const value = pair.slice(colon + 1);
    const values = byFacet.get(facet) ?? [];
    if (!values.includes(value)) byFacet.set(facet, [...values, value]);
  }
  const facets = Object.fromEntries(byFacet);
  const text = parameters.get(names.text);
  return text ? { text, facets } : { facets };
}

/** Writes the filter into the address. The list begins at its first page again; the rest stays as it is. */
export function writeFilter(
  parameters: URLSearchParams,
  filter: ApplicationFilter,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  next.delete(names.text);
  next.delete(names.facet);
  next.delete('liste.page');
  if (filter.text) next.set(names.text, filter.text);
  for (const [facet, values] of Object.entries(filter.facets)) {
    for (const value of values) next.append(names.facet, `${facet}:${value}`);
  }
  return next;
}

/** The query of an address that filters, without the question mark. */
export function filterQuery(filter: ApplicationFilter): string {
  return writeFilter(new URLSearchParams(), filter).toString();
}
