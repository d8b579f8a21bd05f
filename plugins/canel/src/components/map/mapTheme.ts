import { mapColours, type MapColour } from './mapCategories';

/** Colours of the map in the theme of the reader, as `#rrggbb`. */
export interface MapTheme {
  ground: string;
  zone: string;
  zoneBorder: string;
  edge: string;
  /** Where the whole map is seen, and lines are many. */
  edgeFar: string;
  edgeStrong: string;
  label: string;
  faded: string;
  selected: string;
  nodes: Record<MapColour, string>;
}

/** Reads the variables of `mapColours.module.css` where they apply. */
export function readMapTheme(element: Element): MapTheme {
  const style = getComputedStyle(element);
  const read = (name: string) =>
    style.getPropertyValue(`--map-${name}`).trim() || '#808080';
  const nodes = Object.fromEntries(
    mapColours.map(colour => [colour, read(colour)]),
  );
  return {
    ground: read('ground'),
    zone: read('zone'),
    zoneBorder: read('zone-border'),
    edge: read('edge'),
    edgeFar: read('edge-far'),
    edgeStrong: read('edge-strong'),
    label: read('label'),
    faded: read('faded'),
    selected: read('selected'),
    nodes: nodes as Record<MapColour, string>,
  };
}
