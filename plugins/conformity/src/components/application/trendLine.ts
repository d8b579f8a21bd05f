import type {
  RequirementLevel,
  TrendPoint,
} from '@cloud-pi-native/plugin-conformity-common';

/** Size of the picture, in its own units, and the room left around it. */
export const trendSize = { width: 640, height: 200, margin: 16 } as const;

/** A point of the picture. */
export interface TrendPlace {
  x: number;
  y: number;
  /** From 0 to 1. */
  ratio: number;
  day: string;
}

/** Where the points of a level go; days on which nothing was expected have none. */
export function placeTrend(
  points: readonly TrendPoint[],
  level: RequirementLevel,
): TrendPlace[] {
  const { width, height, margin } = trendSize;
  const first = Date.parse(points[0]?.day ?? '');
  const span = Date.parse(points.at(-1)?.day ?? '') - first || 1;
  return points.flatMap(point => {
    const ratio = point[level];
    if (ratio === undefined) return [];
    const along = (Date.parse(point.day) - first) / span;
    return [
      {
        x: margin + along * (width - 2 * margin),
        y: margin + (1 - ratio) * (height - 2 * margin),
        ratio,
        day: point.day,
      },
    ];
  });
}

/** The line through the places: a score stays as it is until the next change, so that the line goes by steps. */
export function stepPath(places: readonly TrendPlace[]): string {
  return places
    .map(({ x, y }, index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`))
    .join('');
}
