import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type { MapModel } from './MapModel';

/** Shapes of the nodes, in the order of their codes in the shader. */
export const mapShapes = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'triangle-down',
  'hexagon',
  'cross',
  'ring',
] as const;
export type MapShape = (typeof mapShapes)[number];

/** Colours of the map: names of the variables of `mapColours.module.css`, without their `--map-`. */
export const mapColours = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'series-6',
  'series-7',
  'good',
  'notice',
  'warning',
  'bad',
  'other',
  'unknown',
] as const;
export type MapColour = (typeof mapColours)[number];

/** A line of the legend: one value, or those that are too many to have a colour of their own. */
export interface MapCategory {
  /** The value of the facet; empty when it is not known, `undefined` for the others taken together. */
  value?: string;
  label?: BilingualText;
  colour: MapColour;
  shape: MapShape;
  /** Applications of the whole map. */
  count: number;
}

/** The categories of a facet, and the one of each node. */
export interface MapColouring {
  facet: string;
  categories: MapCategory[];
  /** By node, the place of its category; applications and what stands in them only. */
  categoryOf: Uint8Array;
}

/** Facets that the map can be coloured by, in the order offered; those that the answer does not hold are left out. */
export const colouringFacets = [
  'hostingOffer',
  'protection',
  'sensitivity',
  'homologation',
  'status',
  'completeness',
  'owner',
  'zone',
] as const;

type Look = [MapColour, MapShape];

/** Values that mean something good or bad, whose colour and shape say so. */
const meaningfulLooks: Record<string, Record<string, Look>> = {
  protection: { NP: ['series-5', 'circle'], DR: ['bad', 'diamond'] },
  sensitivity: {
    S1: ['good', 'circle'],
    S2: ['notice', 'square'],
    S3: ['warning', 'triangle'],
    S4: ['bad', 'diamond'],
  },
  homologation: {
    valid: ['good', 'circle'],
    'expires-soon': ['warning', 'triangle'],
    expired: ['bad', 'diamond'],
    refused: ['bad', 'cross'],
    'in-progress': ['notice', 'hexagon'],
    exempted: ['series-4', 'square'],
    none: ['unknown', 'ring'],
  },
  status: {
    'under-construction': ['notice', 'triangle'],
    'to-validate': ['notice', 'hexagon'],
    poc: ['series-4', 'square'],
    'in-production-mvp': ['series-3', 'square'],
    'in-production': ['good', 'circle'],
    retiring: ['warning', 'triangle-down'],
    decommissioned: ['other', 'cross'],
    deleted: ['other', 'cross'],
  },
  completeness: {
    '0': ['bad', 'diamond'],
    '1': ['warning', 'triangle'],
    '2': ['notice', 'square'],
    '3': ['good', 'circle'],
  },
};

/** Looks of values that are only different, the most frequent first. */
const seriesLooks: Look[] = [
  ['series-1', 'circle'],
  ['series-2', 'square'],
  ['series-3', 'diamond'],
  ['series-4', 'triangle'],
  ['series-5', 'hexagon'],
  ['series-6', 'triangle-down'],
  ['series-7', 'cross'],
];

const unknownLook: Look = ['unknown', 'ring'];
const otherLook: Look = ['other', 'circle'];

/** Gives each value of a facet its colour and its shape. */
export function colourBy(model: MapModel, facet: string): MapColouring {
  const values = model.answer.facets[facet] ?? [];
  const counts = new Array<number>(values.length).fill(0);
  let unknown = 0;
  for (const application of model.applications) {
    const value = model.valueOf(application, facet);
    if (value < 0) unknown++;
    else counts[value]++;
  }
  const present = values
    .map((one, place) => ({ ...one, place, count: counts[place] }))
    .filter(({ count }) => count > 0);
  const looks = meaningfulLooks[facet];
  const ranked = looks
    ? present
    : [...present].sort((a, b) => b.count - a.count);
  const shown = looks ? ranked : ranked.slice(0, seriesLooks.length);
  const rest = ranked.slice(shown.length);

  const categories: MapCategory[] = shown.map((one, rank) => {
    const [colour, shape] = looks
      ? looks[one.value] ?? otherLook
      : seriesLooks[rank];
    const { value, label, count } = one;
    return { value, label, colour, shape, count };
  });
  if (rest.length > 0) {
    const count = rest.reduce((sum, one) => sum + one.count, 0);
    categories.push({ colour: otherLook[0], shape: otherLook[1], count });
  }
  const [colour, shape] = unknownLook;
  categories.push({ value: '', colour, shape, count: unknown });

  const categoryOfValue = new Map<number, number>([
    ...shown.map(({ place }, rank): [number, number] => [place, rank]),
    ...rest.map(({ place }): [number, number] => [place, shown.length]),
  ]);
  const categoryOf = Uint8Array.from(
    { length: model.size },
    (_, node) =>
      categoryOfValue.get(model.valueOf(node, facet)) ?? categories.length - 1,
  );
  return { facet, categories, categoryOf };
}
