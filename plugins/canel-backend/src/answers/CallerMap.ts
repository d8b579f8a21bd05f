import {
  type ApplicationFilter,
  type ApplicationSummary,
  type AttributeValue,
  type CompactGraph,
} from '@cloud-pi-native/plugin-canel-common';
import type {
  ApplicationMap,
  MappedApplication,
} from '../graph/ApplicationMap';
import type { Sight } from '../graph/Visibility';
import { type DayFacts, dayFacts } from './dayFacts';
import { facetIds, wordsOf } from './readFilter';

/** What a search found: the applications, and how many each value of each facet would leave. */
export interface Search {
  found: DayFacts[];
  /** By facet, then by value; the empty text stands for "not known". */
  counts: Record<string, Map<string, number>>;
}

/** The map as one person sees it on a day. Every answer is made from it, so that nothing hidden gets out. */
export class CallerMap {
  readonly map: ApplicationMap;
  readonly sight: Sight;
  readonly day: string;

  static create(options: {
    map: ApplicationMap;
    sight: Sight;
    /** `YYYY-MM-DD`. */
    day: string;
  }): CallerMap {
    return new CallerMap(options);
  }

  private constructor(options: {
    map: ApplicationMap;
    sight: Sight;
    day: string;
  }) {
    this.map = options.map;
    this.sight = options.sight;
    this.day = options.day;
  }

  get graph(): CompactGraph {
    return this.map.graph;
  }

  /** An application by its entity reference, unless the person may not see it. */
  find(ref: string): DayFacts | undefined {
    const node = this.graph.indexOf(ref);
    return node === undefined ? undefined : this.factsAt(node);
  }

  /** The application that a node is, unless the person may not see it. */
  factsAt(node: number): DayFacts | undefined {
    const place = placesOf(this.map)[node];
    return place < 0 || !this.sight.isVisible(node)
      ? undefined
      : dayFacts(this.map, this.day)[place];
  }

  /** Title of a node, unless the person may not see it. */
  titleOf(ref: string): string | undefined {
    const node = this.graph.indexOf(ref);
    return node !== undefined && this.sight.isVisible(node)
      ? this.graph.nodes[node].title
      : undefined;
  }

  /** The applications that a filter leaves, by title, with the counts of the facets in one walk. */
  search(filter: ApplicationFilter): Search {
    const words = wordsOf(filter);
    const wanted = Object.entries(filter.facets).filter(
      ([, values]) => values.length > 0,
    );
    const counts: Search['counts'] = Object.fromEntries(
      facetIds.map(id => [id, new Map<string, number>()]),
    );
    const found: DayFacts[] = [];
    for (const facts of dayFacts(this.map, this.day)) {
      const { application } = facts;
      if (!this.sight.isVisible(application.node)) continue;
      if (!words.every(word => application.searched.includes(word))) continue;
      const failed = wanted.filter(
        ([id, values]) =>
          !this.valuesOf(facts, id).some(value => values.includes(value)),
      );
      if (failed.length === 0) found.push(facts);
      // A value of a facet would take the place of those chosen in the same facet.
      if (failed.length > 1) continue;
      for (const id of failed.length === 1 ? [failed[0][0]] : facetIds) {
        // Not every filter is a facet whose values are counted.
        const ofFacet = counts[id];
        if (!ofFacet) continue;
        for (const value of this.valuesOf(facts, id)) {
          ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
        }
      }
    }
    return { found, counts };
  }

  /** The values of a facet of an application; the empty text when none is known. */
  valuesOf({ facets }: DayFacts, id: string): readonly string[] {
    const values =
      id === 'zone' || id === 'owner'
        ? facets[id].filter(ref => this.titleOf(ref) !== undefined)
        : facets[id];
    return values.length === 0 && id !== 'alert' ? [''] : values;
  }

  /** The values that hold, without a reference to what the person may not see. */
  attributeValues({
    values,
  }: MappedApplication): Record<string, AttributeValue> {
    if (!this.isHiddenRef(values.successor)) return values;
    const { successor: _, ...others } = values;
    return others;
  }

  /** Whether a value is the reference of something that the person may not see. */
  isHiddenRef(value: AttributeValue | undefined): boolean {
    const node =
      typeof value === 'string' ? this.graph.indexOf(value) : undefined;
    return node !== undefined && !this.sight.isVisible(node);
  }

  summaryOf(facts: DayFacts): ApplicationSummary {
    const { application, homologation, alerts } = facts;
    const { ref, title, zone, owner, completeness } = application;
    return {
      ref,
      title,
      ...(zone !== undefined && this.titleOf(zone) !== undefined && { zone }),
      ...(owner !== undefined &&
        this.titleOf(owner) !== undefined && { owner }),
      values: this.attributeValues(application),
      homologation,
      completeness: completeness.level,
      alerts,
      dependents: this.#neighbours(application, this.graph.dependents),
      dependencies: this.#neighbours(application, this.graph.dependencies),
    };
  }

  /** Other applications at one edge of the application or of one of its parts, that the person may see. */
  #neighbours(
    { node, parts }: MappedApplication,
    { offsets, targets }: CompactGraph['dependents'],
  ): number {
    const found = new Set<number>();
    for (const start of [node, ...parts]) {
      for (let at = offsets[start]; at < offsets[start + 1]; at++) {
        const other = this.map.applicationOf[targets[at]];
        if (other >= 0 && other !== node && this.sight.isVisible(other)) {
          found.add(other);
        }
      }
    }
    return found.size;
  }
}

const knownPlaces = new WeakMap<ApplicationMap, Int32Array>();

/** By place of a node, the place of the application that it is, or -1. */
function placesOf(map: ApplicationMap): Int32Array {
  const kept = knownPlaces.get(map);
  if (kept) return kept;
  const places = new Int32Array(map.graph.nodes.length).fill(-1);
  map.applications.forEach(({ node }, place) => {
    places[node] = place;
  });
  knownPlaces.set(map, places);
  return places;
}
