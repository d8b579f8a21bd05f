import type { MapColour, MapShape } from './mapCategories';

const paths: Record<MapShape, string> = {
  circle: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2Z',
  square: 'M2.5 2.5h11v11h-11Z',
  diamond: 'M8 1l7 7-7 7-7-7Z',
  triangle: 'M8 2l6.5 11.5h-13Z',
  'triangle-down': 'M8 14L1.5 2.5h13Z',
  hexagon: 'M8 1.5l6 3.25v6.5L8 14.5l-6-3.25v-6.5Z',
  cross: 'M6 1.5h4V6h4.5v4H10v4.5H6V10H1.5V6H6Z',
  ring: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13Zm0 3.2a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 1 1 0-6.6Z',
};

/** A shape of the map in its colour, as the legend and the table show it beside its word. */
export function ShapeIcon(props: { shape: MapShape; colour: MapColour }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={paths[props.shape]}
        fillRule="evenodd"
        fill={`var(--map-${props.colour})`}
      />
    </svg>
  );
}
