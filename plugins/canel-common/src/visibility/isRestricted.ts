/**
 * Whether what is said of an application keeps it from most people: Diffusion Restreinte, or vital importance. One
 * source that says so is enough.
 *
 * @param values - what is said, by attribute id; an attribute may be there several times
 * @public
 */
export function isRestricted(
  values: Iterable<readonly [attribute: string, value: unknown]>,
): boolean {
  for (const [attribute, value] of values) {
    if (attribute === 'protection' && value === 'DR') return true;
    if (attribute === 'sensitivity' && value === 'S4') return true;
  }
  return false;
}
