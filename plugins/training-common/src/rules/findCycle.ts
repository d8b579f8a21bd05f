/** References that require each other, the first one again at the end; `undefined` when there is no such round. */
export function findCycle(
  things: readonly { ref: string; requires: readonly string[] }[],
): string[] | undefined {
  const requirements = new Map(
    things.map(({ ref, requires }) => [ref, requires]),
  );
  const finished = new Set<string>();
  const trail: string[] = [];

  function visit(ref: string): string[] | undefined {
    const start = trail.indexOf(ref);
    if (start >= 0) return [...trail.slice(start), ref];
    if (finished.has(ref)) return undefined;
    trail.push(ref);
    for (const required of requirements.get(ref) ?? []) {
      const cycle = visit(required);
      if (cycle) return cycle;
    }
    trail.pop();
    finished.add(ref);
    return undefined;
  }

  for (const { ref } of things) {
    const cycle = visit(ref);
    if (cycle) return cycle;
  }
  return undefined;
}
