/** The value at a path of plain data, or `undefined` when there is none. */
export function at(
  value: unknown,
  ...path: readonly (string | number)[]
): unknown {
  return path.reduce<unknown>((found, step) => {
    if (Array.isArray(found)) {
      return typeof step === 'number' ? found[step] : undefined;
    }
    return typeof found === 'object' && found !== null
      ? new Map<string, unknown>(Object.entries(found)).get(String(step))
      : undefined;
  }, value);
}

/** The list at a path; empty when there is none. */
export function listAt(
  value: unknown,
  ...path: readonly (string | number)[]
): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The text at a path. Numbers and booleans are texts too, as YAML reads `tag: 1.2`. */
export function textAt(
  value: unknown,
  ...path: readonly (string | number)[]
): string | undefined {
  const found = at(value, ...path);
  return ['string', 'number', 'boolean'].includes(typeof found)
    ? String(found)
    : undefined;
}

/** Names and values of the map at a path; empty when there is none. */
export function entriesAt(
  value: unknown,
  ...path: readonly (string | number)[]
): [name: string, value: unknown][] {
  const found = at(value, ...path);
  return typeof found === 'object' && found !== null && !Array.isArray(found)
    ? Object.entries(found)
    : [];
}
