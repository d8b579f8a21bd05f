import type { AttributeValue } from '@cloud-pi-native/plugin-canel-common';

/**
 * Whether what a source says of an application keeps it from most people: Diffusion Restreinte, or vital importance.
 * One source that says so is enough.
 */
export function isRestricted(
  values: ReadonlyMap<string, AttributeValue>,
): boolean {
  return (
    values.get('protection') === 'DR' || values.get('sensitivity') === 'S4'
  );
}
