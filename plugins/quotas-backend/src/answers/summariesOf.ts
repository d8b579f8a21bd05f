import {
  addResources,
  type EnvelopeClass,
  noResources,
} from '@cloud-pi-native/plugin-portal-common';
import { searchText } from '@cloud-pi-native/plugin-portal-node';
import {
  addLedger,
  type EnvelopeSummary,
  fillOf,
  fromLedger,
  isUnlimitedOn,
  type LedgerAmount,
  type ProjectQuotaQuery,
  type ProjectQuotaSummary,
  type QuotaPage,
  subtractLedger,
} from '@cloud-pi-native/plugin-quotas-common';
import type { StoredChange } from '../stores/ChangeStore';
import type { StoredCluster } from '../stores/ClusterStore';
import type {
  StoredEnvelope,
  StoredProject,
  StoredReservation,
} from '../stores/LedgerStore';

/** The whole ledger, read at one time. */
export interface LedgerContent {
  projects: readonly StoredProject[];
  envelopes: readonly StoredEnvelope[];
  reservations: readonly StoredReservation[];
  clusters: readonly StoredCluster[];
  /** Those that wait for a decision. */
  waiting: readonly StoredChange[];
  /** `YYYY-MM-DD` in Paris. */
  day: string;
}

/** In the order in which they are shown. */
export const shownClasses: readonly EnvelopeClass[] = [
  'non-production',
  'production',
];

/** An envelope with what is reserved in it. */
export function summaryOfEnvelope(
  envelopeClass: EnvelopeClass,
  envelope: StoredEnvelope | undefined,
  reservations: readonly StoredReservation[],
  day: string,
): EnvelopeSummary {
  const limit = envelope?.contracted ?? noResources;
  const reserved = reservations
    .filter(one => one.class === envelopeClass)
    .reduce<LedgerAmount>(
      (sum, { resources }) => addLedger(sum, resources),
      noResources,
    );
  const isUnlimited = envelope !== undefined && isUnlimitedOn(envelope, day);
  return {
    class: envelopeClass,
    contracted: fromLedger(limit),
    reserved: fromLedger(reserved),
    free: fromLedger(subtractLedger(limit, reserved)),
    ...(isUnlimited && { unlimitedUntil: envelope.unlimitedUntil }),
    ...fillOf({ limit, reserved, isUnlimited }),
  };
}

/** A line for each project. */
export function summariesOf(content: LedgerContent): ProjectQuotaSummary[] {
  const envelopes = groupByProject(content.envelopes);
  const reservations = groupByProject(content.reservations);
  const waiting = groupByProject(content.waiting);
  const zoneOf = new Map(
    content.clusters.map(({ entityRef, zone }) => [entityRef, zone]),
  );
  return content.projects.map(project => {
    const { slug, name, organisation, protection, archivedAt } = project;
    const held = reservations.get(slug) ?? [];
    const contracted = envelopes.get(slug) ?? [];
    const clusters = [...new Set(held.map(one => one.cluster))].sort();
    return {
      slug,
      name,
      organisation,
      protection,
      archivedAt,
      envelopes: shownClasses.map(envelopeClass =>
        summaryOfEnvelope(
          envelopeClass,
          contracted.find(one => one.class === envelopeClass),
          held,
          content.day,
        ),
      ),
      environments: held.length,
      clusters,
      zones: [
        ...new Set(clusters.flatMap(cluster => zoneOf.get(cluster) ?? [])),
      ].sort(),
      openChanges: waiting.get(slug)?.length ?? 0,
    };
  });
}

/** The lines that the query asks for, in its order, of those that may be seen. */
export function selectSummaries(
  summaries: readonly ProjectQuotaSummary[],
  query: ProjectQuotaQuery,
  options: {
    maySee(slug: string): boolean;
    /** Slugs of the projects of who asks. */
    mine: readonly string[];
  },
): ProjectQuotaSummary[] {
  const words = wordsOf(query.search ?? '');
  const mine = new Set(options.mine);
  return summaries
    .filter(
      one =>
        options.maySee(one.slug) &&
        (query.archived || one.archivedAt === undefined) &&
        (!query.mine || mine.has(one.slug)) &&
        (!query.waiting || one.openChanges > 0) &&
        (query.organisation === undefined ||
          one.organisation === query.organisation) &&
        (query.zone === undefined || one.zones.includes(query.zone)) &&
        (query.cluster === undefined || one.clusters.includes(query.cluster)) &&
        hasState(one, query) &&
        hasWords(one, words),
    )
    .map(one =>
      query.class === undefined
        ? one
        : {
            ...one,
            envelopes: one.envelopes.filter(
              envelope => envelope.class === query.class,
            ),
          },
    )
    .sort(compareBy(query));
}

/** A part of a list. */
export function pageOf<T>(
  items: readonly T[],
  { limit = 50, offset = 0 }: { limit?: number; offset?: number },
): QuotaPage<T> {
  return { items: items.slice(offset, offset + limit), total: items.length };
}

function hasState(
  { envelopes }: ProjectQuotaSummary,
  query: ProjectQuotaQuery,
): boolean {
  const states = query.state;
  if (!states || states.length === 0) return true;
  return envelopes.some(
    envelope =>
      (query.class === undefined || envelope.class === query.class) &&
      states.includes(envelope.state),
  );
}

function hasWords(
  { slug, name, organisation }: ProjectQuotaSummary,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  const text = searchText(slug, name, organisation);
  return words.every(word => text.includes(word));
}

function wordsOf(search: string): string[] {
  return searchText(search).split(/\s+/).filter(Boolean);
}

type Line = ProjectQuotaSummary;

/** Made once: a comparison that makes its own takes a hundred times as long. */
const french = new Intl.Collator('fr');

function compareBy({ sort = 'project', order = 'asc' }: ProjectQuotaQuery) {
  const sign = order === 'asc' ? 1 : -1;
  const byName = (a: Line, b: Line) => french.compare(a.slug, b.slug);
  const compare = comparisonOf(sort);
  return (a: Line, b: Line) => sign * compare(a, b) || byName(a, b);
}

function comparisonOf(
  sort: NonNullable<ProjectQuotaQuery['sort']>,
): (a: Line, b: Line) => number {
  switch (sort) {
    case 'project':
      return (a, b) => french.compare(a.name, b.name);
    case 'organisation':
      return (a, b) => french.compare(a.organisation, b.organisation);
    case 'environments':
      return (a, b) => a.environments - b.environments;
    case 'fill': {
      const fillIn = ({ envelopes }: Line) =>
        Math.max(-1, ...envelopes.map(({ fill = -1 }) => fill));
      return (a, b) => fillIn(a) - fillIn(b);
    }
    default: {
      const reservedIn = ({ envelopes }: Line) =>
        envelopes.reduce(
          (sum, { reserved }) => addResources(sum, reserved),
          noResources,
        )[sort];
      return (a, b) => reservedIn(a) - reservedIn(b);
    }
  }
}

function groupByProject<T extends { project: string }>(
  rows: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.project);
    if (group) group.push(row);
    else groups.set(row.project, [row]);
  }
  return groups;
}
