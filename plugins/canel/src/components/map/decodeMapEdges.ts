import type { MapAnswer } from '@cloud-pi-native/plugin-canel-common';

/** Edges of the map: indexes of the nodes of each one, and the code of its kind. */
export interface DecodedEdges {
  sources: Uint32Array;
  targets: Uint32Array;
  kinds: Uint8Array;
}

/**
 * Takes the edges of a map out of their differences: of the source with the source before, of the target with the
 * target before, from 0 when the source changes.
 *
 * @param size - number of nodes of the map
 * @throws RangeError when an edge leads out of the map: the answer is damaged
 */
export function decodeMapEdges(
  edges: MapAnswer['edges'],
  size: number,
): DecodedEdges {
  const count = edges.sources.length;
  const decoded: DecodedEdges = {
    sources: new Uint32Array(count),
    targets: new Uint32Array(count),
    kinds: Uint8Array.from(edges.kinds),
  };
  let source = 0;
  let target = 0;
  for (let edge = 0; edge < count; edge++) {
    if (edges.sources[edge] !== 0) target = 0;
    source += edges.sources[edge];
    target += edges.targets[edge];
    if (!isPlace(source, size) || !isPlace(target, size)) {
      throw new RangeError(`Edge ${edge} of the map leads out of it.`);
    }
    decoded.sources[edge] = source;
    decoded.targets[edge] = target;
  }
  return decoded;
}

function isPlace(place: number, size: number): boolean {
  return Number.isInteger(place) && place >= 0 && place < size;
}
