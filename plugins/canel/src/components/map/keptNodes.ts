import type { MapModel } from './MapModel';

/** The nodes of a map that a filtered answer kept, and what stands in the applications among them. */
export function keptNodes(
  model: MapModel,
  refs: readonly string[],
): ReadonlySet<number> {
  const found = new Set(refs.flatMap(ref => model.indexOf(ref) ?? []));
  const kept = new Set<number>();
  for (let node = 0; node < model.size; node++) {
    const application = model.applicationOf(node);
    if (application !== undefined && found.has(application)) kept.add(node);
  }
  return kept;
}
