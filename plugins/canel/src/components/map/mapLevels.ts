/** What the map tells at a distance, from far to near. */
export const mapLevels = ['zone', 'application', 'module'] as const;
export type MapLevel = (typeof mapLevels)[number];

/** Ratio of the camera (1 shows the whole map, 0.1 a tenth of its width) under which each level begins. */
export const levelRatios: Record<MapLevel, number> = {
  zone: Infinity,
  application: 0.5,
  module: 0.12,
};

/** The level of the map at a ratio of the camera. */
export function levelAt(ratio: number): MapLevel {
  if (ratio <= levelRatios.module) return 'module';
  return ratio <= levelRatios.application ? 'application' : 'zone';
}
