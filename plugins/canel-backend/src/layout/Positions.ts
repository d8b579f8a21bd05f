/** Where the nodes of a map stand, by place of the node: whole numbers, 0 to 10,000. */
export interface Positions {
  x: Uint16Array;
  y: Uint16Array;
  /** Grows with each layout that is computed. */
  generation: number;
}
