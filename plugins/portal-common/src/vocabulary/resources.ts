/**
 * An amount of computing resources. CPU in cores, memory and storage in GiB, GPU in cards. Never negative.
 *
 * @public
 */
export interface ResourceAmount {
  cpu: number;
  memory: number;
  gpu: number;
  storage: number;
}

/** @public */
export const resourceNames = ['cpu', 'memory', 'gpu', 'storage'] as const;
/** @public */
export type ResourceName = (typeof resourceNames)[number];

/** @public */
export const noResources: ResourceAmount = {
  cpu: 0,
  memory: 0,
  gpu: 0,
  storage: 0,
};

/**
 * Adds two amounts. Sums are kept exact to the thousandth (one millicore), so that 0.1 + 0.2 is 0.3.
 *
 * @public
 */
export function addResources(
  a: ResourceAmount,
  b: ResourceAmount,
): ResourceAmount {
  return mapResources(name => round(a[name] + b[name]));
}

/** The resources of `wanted` that do not fit in `available`. @public */
export function lackingResources(
  wanted: ResourceAmount,
  available: ResourceAmount,
): ResourceName[] {
  return resourceNames.filter(name => wanted[name] > available[name]);
}

/** @public */
export function mapResources(
  amountOf: (name: ResourceName) => number,
): ResourceAmount {
  return {
    cpu: amountOf('cpu'),
    memory: amountOf('memory'),
    gpu: amountOf('gpu'),
    storage: amountOf('storage'),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
