/** A defect of accessibility in a stock page that no theme, translation or swapped component can mend. */
export interface Leftover {
  /** Rule of axe. */
  rule: string;
  /** Pages on which it stands. */
  path: RegExp;
  /** Markup of the element at fault. */
  markup: RegExp;
  /** Why it is there and why it cannot be mended here. */
  upstreamCause: string;
}

export const knownLeftovers: readonly Leftover[] = [];
