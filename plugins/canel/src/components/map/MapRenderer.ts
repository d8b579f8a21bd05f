import type { MapColouring } from './mapCategories';
import type { MapLevel } from './mapLevels';
import type { MapTheme } from './mapTheme';

/** What the map shows of its nodes at a moment. */
export interface MapView {
  colouring: MapColouring;
  /** Nodes that the filter keeps, all of them when absent; the others fade. */
  kept?: ReadonlySet<number>;
  selected?: number;
  hovered?: number;
}

/** What the map tells the screen. */
export interface MapEvents {
  /** `undefined` when the ground of the map is pressed. */
  onSelect(node: number | undefined): void;
  onHover(node: number | undefined): void;
  onOpen(node: number): void;
  /** After each picture that is drawn: labels laid over the map follow. */
  onFrame(): void;
  onLevel(level: MapLevel): void;
}

/** Draws the map. Positions are those of the layout, 0 to 10,000. */
export interface MapRenderer {
  show(view: MapView): void;
  setTheme(theme: MapTheme): void;
  /** Brings nodes into sight: one of them near enough to be read, several so that all of them fit. */
  flyTo(nodes: readonly number[]): void;
  /** @param factor - above 1 to come nearer */
  zoom(factor: number): void;
  /** The whole map again. */
  reset(): void;
  /** Where a place of the layout stands in the frame, in pixels, and how many of them a unit of the layout takes. */
  project(place: { x: number; y: number }): { x: number; y: number };
  /** The nodes that stand in the frame. */
  nodesInSight(): number[];
  destroy(): void;
}
