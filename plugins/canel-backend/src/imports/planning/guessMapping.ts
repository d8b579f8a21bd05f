import { createHash } from 'crypto';
import {
  fold,
  type ImportSheetKind,
  type ImportSheetMapping,
} from '@cloud-pi-native/plugin-canel-common';
import type { Sheet } from '../reading/Workbook';
import { importTargets, sheetNames } from './importTargets';

const kinds = ['applications', 'people', 'flows'] as const;

/** What the columns of a sheet most likely say, by its name and its headings. A person may correct it. */
export function guessMapping(sheet: Sheet): ImportSheetMapping {
  const kind = guessKind(sheet);
  return { sheet: sheet.name, kind, columns: guessColumns(sheet, kind) };
}

/** The same for sheets with the same headings, whatever their capitals and accents: a mapping is remembered by it. */
export function headingsKey(headings: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(headings.map(fold)))
    .digest('hex');
}

function guessKind(sheet: Sheet): ImportSheetKind {
  const name = fold(sheet.name);
  const complete = kinds.filter(kind => {
    const found = new Set(
      guessColumns(sheet, kind).map(({ target }) => target),
    );
    return importTargets[kind].every(
      ({ id, required }) => !required || found.has(id),
    );
  });
  return (
    complete.find(kind => sheetNames[kind].includes(name)) ??
    // A sheet of flows or people has an application in each row too.
    complete.find(kind => kind === 'flows') ??
    complete.find(kind => kind === 'people') ??
    complete[0] ??
    'ignored'
  );
}

/** Each target once: of two columns that would say the same, the first one does. */
function guessColumns(
  { headings }: Sheet,
  kind: ImportSheetKind,
): ImportSheetMapping['columns'] {
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
