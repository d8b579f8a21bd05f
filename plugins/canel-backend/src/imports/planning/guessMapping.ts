import { createHash } from 'crypto';
import {
  fold,
  guessColumns,
  type ImportSheetKind,
  type ImportSheetMapping,
  importTargets,
} from '@cloud-pi-native/plugin-canel-common';
import type { Sheet } from '../reading/Workbook';

const kinds = ['applications', 'people', 'flows'] as const;

/** Names of sheets by which their kind is known. */
const sheetNames: Record<
  Exclude<ImportSheetKind, 'ignored'>,
  readonly string[]
> = {
  applications: ['application', 'applications', 'systemes', 'systems'],
  people: ['personnes', 'people', 'acteurs', 'actors', 'contacts', 'roles'],
  flows: ['flux', 'flows', 'echanges', 'interfaces', 'matrice de flux'],
};

/** What the columns of a sheet most likely say, by its name and its headings. A person may correct it. */
export function guessMapping(sheet: Sheet): ImportSheetMapping {
  const kind = guessKind(sheet);
  return {
    sheet: sheet.name,
    kind,
    columns: guessColumns(sheet.headings, kind),
  };
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
      guessColumns(sheet.headings, kind).map(({ target }) => target),
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
