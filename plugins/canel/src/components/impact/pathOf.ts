import type { ImpactHit } from '@cloud-pi-native/plugin-canel-common';

/** The hits between the starting application and a hit, from the former to the latter. */
export function pathOf(
  hits: readonly ImpactHit[],
  hit: ImpactHit,
): ImpactHit[] {
  const path: ImpactHit[] = [];
  let at = hit.via;
  while (at >= 0) {
    path.unshift(hits[at]);
    at = hits[at].via;
  }
  return path;
}
