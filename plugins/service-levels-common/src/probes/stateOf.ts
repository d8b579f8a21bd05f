import type { ServiceState } from '../answers/Service';

/**
 * How a service is now. Of these the first that holds: in maintenance, down (declared, or for any probe), unknown (to
 * any probe, or without a probe), up.
 *
 * @public
 */
export function stateOf(input: {
  isInMaintenance: boolean;
  isDeclaredDown: boolean;
  probes: readonly ('up' | 'down' | 'no-data')[];
}): ServiceState {
  const { probes } = input;
  if (input.isInMaintenance) return 'maintenance';
  if (input.isDeclaredDown || probes.includes('down')) return 'down';
  return probes.length === 0 || probes.includes('no-data') ? 'no-data' : 'up';
}
