import { InputError } from '@backstage/errors';
import {
  type ApplicationFilter,
  type ApplicationList,
  attributeById,
  type AttributeValue,
  type FacetCount,
  homologationStates,
} from '@cloud-pi-native/plugin-canel-common';
import type { CallerMap } from './CallerMap';
import type { DayFacts } from './dayFacts';
import { facetLabel } from './facetLabels';

const collator = new Intl.Collator('fr', {
  numeric: true,
  sensitivity: 'base',
});

/** A page of the list, with the counts of all facets. */
export function listApplications(
  caller: CallerMap,
  filter: ApplicationFilter,
  page: {
    sort?: string;
    order?: 'asc' | 'desc';
    offset: number;
    limit: number;
  },
): ApplicationList {
  const { found, counts } = caller.search(filter);
  const { offset, limit } = page;
  return {
    items: sortApplications(caller, found, page)
      .slice(offset, offset + limit)
      .map(facts => caller.summaryOf(facts)),
    total: found.length,
    facets: Object.fromEntries(
      Object.entries(counts).map(([facet, ofFacet]) => [
        facet,
        facetCounts(caller, facet, ofFacet),
      ]),
    ),
    version: caller.map.version,
  };
}

/** In the order asked for; what is not known comes last. The applications come by title. */
export function sortApplications(
  caller: CallerMap,
  found: DayFacts[],
  { sort = 'title', order = 'asc' }: { sort?: string; order?: 'asc' | 'desc' },
): DayFacts[] {
  const direction = order === 'asc' ? 1 : -1;
  if (sort === 'title') return order === 'asc' ? found : [...found].reverse();
  const keyOf = sortKey(caller, sort);
  return found
    .map(facts => ({ facts, key: keyOf(facts) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined);
      }
      return direction * compare(a.key, b.key);
    })
    .map(({ facts }) => facts);
}

function sortKey(
  caller: CallerMap,
  sort: string,
): (facts: DayFacts) => AttributeValue | undefined {
  switch (sort) {
    case 'zone':
    case 'owner':
      return ({ application }) => {
        const ref = application[sort];
        return ref === undefined ? undefined : caller.titleOf(ref);
      };
    case 'homologation':
      return ({ homologation }) =>
        homologationStates.indexOf(homologation.state);
    case 'completeness':
      return ({ application }) => application.completeness.share;
    default: {
      const definition = attributeById(sort);
      if (!definition) {
        throw new InputError(
          `sort: '${sort}' is no column; write title, zone, owner, homologation, completeness or the id of an attribute`,
        );
      }
      const { type } = definition;
      return ({ application }) => {
        const value = caller.attributeValues(application)[sort];
        return type.kind === 'choice' && value !== undefined
          ? type.choices.findIndex(choice => choice.value === value)
          : value;
      };
    }
  }
}

function compare(a: AttributeValue, b: AttributeValue): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : collator.compare(String(a), String(b));
}

function facetCounts(
  caller: CallerMap,
  facet: string,
  counts: ReadonlyMap<string, number>,
): FacetCount[] {
  return [...counts]
    .map(([value, count]) => ({
      value,
      label: facetLabel(caller, facet, value),
      count,
    }))
    .sort(
      (a, b) =>
        Number(a.value === '') - Number(b.value === '') ||
        b.count - a.count ||
        collator.compare(a.label.fr, b.label.fr),
    );
}
