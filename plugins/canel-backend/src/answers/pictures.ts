import {
  type ApplicationFilter,
  type CompletenessAnswer,
  completenessItemLabel,
  type LandscapeAnswer,
  type MatrixAnswer,
  type MatrixHeading,
  type MatrixKind,
  measureCompleteness,
} from '@cloud-pi-native/plugin-canel-common';
import {
  type BilingualText,
  sameInBoth,
} from '@cloud-pi-native/plugin-portal-common';
import type { CallerMap } from './CallerMap';
import type { DayFacts } from './dayFacts';
import { facetLabel } from './facetLabels';

/** Gives each heading its place the first time it is asked for. */
class Headings {
  readonly list: MatrixHeading[] = [];
  readonly #places = new Map<string, number>();

  placeOf(id: string, title: () => BilingualText): number {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    this.#places.set(id, this.list.length);
    this.list.push({ id, title: title() });
    return this.list.length - 1;
  }
}

/** Applications by hosting or by owner, or the flows between them. */
export function matrixOf(
  caller: CallerMap,
  kind: MatrixKind,
  filter: ApplicationFilter,
): MatrixAnswer {
  const { found } = caller.search(filter);
  return withSortedColumns(
    kind === 'flows'
      ? flowMatrix(caller, found)
      : facetMatrix(caller, found, kind),
  );
}

const byFrenchTitle = new Intl.Collator('fr', { numeric: true });

/** Columns by their titles: where the first application happens to lie says nothing to a reader. */
function withSortedColumns(answer: MatrixAnswer): MatrixAnswer {
  const order = [...answer.columns.keys()].sort((a, b) =>
    byFrenchTitle.compare(
      answer.columns[a].title.fr,
      answer.columns[b].title.fr,
    ),
  );
  const places = new Map(order.map((column, place) => [column, place]));
  return {
    ...answer,
    columns: order.map(column => answer.columns[column]),
    cells: answer.cells.map(cell => ({
      ...cell,
      column: places.get(cell.column) ?? cell.column,
    })),
  };
}

function facetMatrix(
  caller: CallerMap,
  found: readonly DayFacts[],
  kind: 'hosting' | 'owner',
): MatrixAnswer {
  const facet = kind === 'hosting' ? 'hostingOffer' : 'owner';
  const columns = new Headings();
  return {
    kind,
    rows: found.map(headingOf),
    cells: found.flatMap((facts, row) =>
      caller.valuesOf(facts, facet).map(value => ({
        row,
        column: columns.placeOf(value, () => facetLabel(caller, facet, value)),
        count: 1,
      })),
    ),
    columns: columns.list,
  };
}

function flowMatrix(
  caller: CallerMap,
  found: readonly DayFacts[],
): MatrixAnswer {
  const sending = found.filter(({ application }) =>
    application.flows.some(
      ({ source, target }) =>
        source === application.ref && caller.titleOf(target) !== undefined,
    ),
  );
  const columns = new Headings();
  const cells = sending.flatMap(({ application }, row) => {
    const counts = new Map<number, number>();
    for (const { source, target } of application.flows) {
      const title = caller.titleOf(target);
      if (source !== application.ref || title === undefined) continue;
      const column = columns.placeOf(target, () => sameInBoth(title));
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    return [...counts].map(([column, count]) => ({ row, column, count }));
  });
  return {
    kind: 'flows',
    rows: sending.map(headingOf),
    columns: columns.list,
    cells,
  };
}

function headingOf({ application }: DayFacts): MatrixHeading {
  return { id: application.ref, title: sameInBoth(application.title) };
}

/** Applications by their own zone and by the direction that owns them. */
export function landscapeOf(
  caller: CallerMap,
  filter: ApplicationFilter,
): LandscapeAnswer {
  const zones = new Headings();
  const owners = new Headings();
  const cells = new Map<string, LandscapeAnswer['cells'][number]>();
  for (const facts of caller.search(filter).found) {
    const [zone] = caller.valuesOf(facts, 'zone');
    const [owner] = caller.valuesOf(facts, 'owner');
    const place = {
      zone: zones.placeOf(zone, () => facetLabel(caller, 'zone', zone)),
      owner: owners.placeOf(owner, () => facetLabel(caller, 'owner', owner)),
    };
    const key = `${place.zone} ${place.owner}`;
    const cell = cells.get(key) ?? { ...place, count: 0, alerts: 0 };
    cell.count += 1;
    if (facts.alerts.length > 0) cell.alerts += 1;
    cells.set(key, cell);
  }
  return { zones: zones.list, owners: owners.list, cells: [...cells.values()] };
}

/** How complete the map is, and what it lacks. */
export function completenessOf(
  caller: CallerMap,
  filter: ApplicationFilter,
): CompletenessAnswer {
  const levels: CompletenessAnswer['levels'] = [0, 0, 0, 0];
  const { items } = measureCompleteness(
    {},
    { owned: false, zoned: false, related: false, homologation: false },
  );
  const missing = new Map(items.map(({ id }) => [id, 0]));
  for (const { application } of caller.search(filter).found) {
    levels[application.completeness.level] += 1;
    for (const { id, present } of application.completeness.items) {
      if (!present) missing.set(id, (missing.get(id) ?? 0) + 1);
    }
  }
  return {
    levels,
    items: items.map(({ id, level }) => ({
      id,
      label: completenessItemLabel(id),
      level,
      missing: missing.get(id) ?? 0,
    })),
  };
}
