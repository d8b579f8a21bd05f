import { fold } from '../attributes';
import { importTargets } from './importTargets';
import type { ImportColumn, ImportSheetKind } from './types';

/**
 * What the columns of a sheet most likely say, by their headings. Each target once: of two columns that would say the
 * same, the first one does.
 *
 * @public
 */
export function guessColumns(
  headings: readonly string[],
  kind: ImportSheetKind,
): ImportColumn[] {
  const names = new Map<string, string>();
  for (const { id, label, aliases = [] } of importTargets[kind]) {
    for (const name of [id, label.fr, label.en, ...aliases].map(fold)) {
      if (!names.has(name)) names.set(name, id);
    }
  }
  const taken = new Set<string>();
  return headings.map(heading => {
    const whole = fold(heading);
    // Exports write the unit between brackets, forms a star on what they require.
    const bare = whole.replace(/\s*(\([^)]*\)|\*)$/, '');
    const target = names.get(whole) ?? names.get(bare);
    if (target === undefined || taken.has(target)) return { heading };
    taken.add(target);
    return { heading, target };
  });
}
