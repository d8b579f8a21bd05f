import type { AttributeValue } from '@cloud-pi-native/plugin-canel-common';

/** A value as one text, for the history of changes. */
export function textOfValue(
  value: AttributeValue | undefined,
): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return String(value);
  return value
    .map(item =>
      typeof item === 'string' ? item : Object.values(item).join(' '),
    )
    .join(' ; ');
}
