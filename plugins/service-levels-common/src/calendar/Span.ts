/** From an instant to another, in milliseconds since the epoch; the end is not within it. @public */
export interface Span {
  from: number;
  to: number;
}

/** What is left of `spans`, in their order, when `others` are taken off; those may overlap. @public */
export function* subtractSpans(
  spans: Iterable<Span>,
  others: readonly Span[],
): Generator<Span> {
  const sorted = [...others].sort((a, b) => a.from - b.from);
  for (const { from, to } of spans) {
    let start = from;
    for (const other of sorted) {
      if (other.to <= start) continue;
      if (other.from >= to) break;
      if (other.from > start) yield { from: start, to: other.from };
      start = other.to;
    }
    if (start < to) yield { from: start, to };
  }
}

/** What is both within a span and another one; empty when they do not meet. @public */
export function intersect(one: Span, other: Span): Span[] {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from < to ? [{ from, to }] : [];
}
