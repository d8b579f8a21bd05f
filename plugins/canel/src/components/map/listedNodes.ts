import type { MapModel } from './MapModel';
import type { ListedScope } from './useMapChoices';

/** The nodes that the table beside the map lists. */
export function listedNodes(
  model: MapModel,
  scope: ListedScope,
  map: {
    kept?: ReadonlySet<number>;
    selected?: number;
    inSight: readonly number[];
  },
): readonly number[] {
  const { kept, selected, inSight } = map;
  const isKept = (node: number) => kept === undefined || kept.has(node);
  switch (scope) {
    case 'in-sight':
      return inSight.filter(isKept);
    case 'linked': {
      if (selected === undefined) return [];
      const linked = model.linksOf(selected).map(({ node }) => node);
      return [...new Set([selected, ...linked])];
    }
    default:
      return model.applications.filter(isKept);
  }
}
