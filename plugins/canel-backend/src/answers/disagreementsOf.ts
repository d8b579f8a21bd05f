import {
  attributeSources,
  type SourcesAnswer,
} from '@cloud-pi-native/plugin-canel-common';
import type { CallerMap } from './CallerMap';

/** Where the sources say different things of the applications that the caller may see. */
export function disagreementsOf(
  caller: CallerMap,
): SourcesAnswer['disagreements'] {
  const counts = new Map(
    attributeSources.map(source => [source, { source, held: 0, setAside: 0 }]),
  );
  let applications = 0;
  for (const { application } of caller.search({ facets: {} }).found) {
    let isDisputed = false;
    for (const { source, disagreements } of Object.values(
      application.attributes,
    )) {
      if (disagreements.length === 0) continue;
      isDisputed = true;
      const held = counts.get(source);
      if (held) held.held += 1;
      for (const other of disagreements) {
        const setAside = counts.get(other.source);
        if (setAside) setAside.setAside += 1;
      }
    }
    if (isDisputed) applications += 1;
  }
  return { applications, bySource: [...counts.values()] };
}
