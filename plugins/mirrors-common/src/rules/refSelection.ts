import type { MirrorRefKind, MirrorRefSelection } from '../types';

/** Most patterns in one list, and most characters in one pattern. @public */
export const refPatternLimits = { count: 50, length: 200 } as const;

/** What may stand in a pattern: the characters of a Git ref name (`git check-ref-format`), and `*`. @public */
export const refPatternRegExp = /^[^\s\p{Cc}~^:?[\]\\]+$/u;

/** `undefined` means the pattern is good. @public */
export function checkRefPattern(
  pattern: string,
): 'empty' | 'too-long' | 'characters' | undefined {
  if (pattern.length === 0) return 'empty';
  if (pattern.length > refPatternLimits.length) return 'too-long';
  return refPatternRegExp.test(pattern) ? undefined : 'characters';
}

/**
 * `*` stands for any run of characters, `/` included; everything else stands for itself.
 * Walks the name once per `*` at most, so that a hostile pattern costs no more than a long name.
 *
 * @public
 */
export function matchesRefPattern(pattern: string, name: string): boolean {
  const [head, ...rest] = pattern.split('*');
  if (rest.length === 0) return name === pattern;
  if (!name.startsWith(head)) return false;
  const tail = rest[rest.length - 1];
  let from = head.length;
  for (const part of rest.slice(0, -1)) {
    const found = name.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return name.length - tail.length >= from && name.endsWith(tail);
}

/** @public */
export function isSelected(
  selection: MirrorRefSelection,
  ref: { kind: MirrorRefKind; name: string },
): boolean {
  const patterns = ref.kind === 'branch' ? selection.branches : selection.tags;
  return patterns.some(pattern => matchesRefPattern(pattern, ref.name));
}
