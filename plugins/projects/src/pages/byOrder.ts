/** Parts without an order go here. */
const defaultOrder = 100;

/** Parts that capabilities add to a page, from the lowest order to the highest. */
export function byOrder<T extends { order?: number }>(
  parts: readonly T[],
): T[] {
  return [...parts].sort(
    (a, b) => (a.order ?? defaultOrder) - (b.order ?? defaultOrder),
  );
}
