import {
  type ResourceAmount,
  resourceNames,
} from '@cloud-pi-native/plugin-portal-common';
import type { FillState } from '../types';

/** From this share on, a resource is about to lack. @public */
export const nearShare = 0.8;

/**
 * How full an envelope or a cluster is, by its fullest resource. A resource of which something is reserved where
 * nothing is contracted is over; one of which nothing is contracted nor reserved says nothing.
 *
 * @public
 */
export function fillOf(options: {
  limit: ResourceAmount;
  reserved: ResourceAmount;
  isUnlimited?: boolean;
}): { state: FillState; fill?: number } {
  const { limit, reserved, isUnlimited } = options;
  if (isUnlimited) return { state: 'unlimited' };
  const isOver = resourceNames.some(name => reserved[name] > limit[name]);
  const shares = resourceNames
    .filter(name => limit[name] > 0)
    .map(name => reserved[name] / limit[name]);
  if (shares.length === 0) return { state: isOver ? 'over' : 'free' };
  const fill = Math.max(...shares);
  return { state: isOver ? 'over' : stateOf(fill), fill };
}

function stateOf(fill: number): FillState {
  if (fill >= 1) return 'full';
  return fill >= nearShare ? 'near' : 'free';
}
