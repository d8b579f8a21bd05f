import type {
  AttributeDefinition,
  AttributeRow,
  AttributeValue,
} from '@cloud-pi-native/plugin-canel-common';

/** A value as it is typed: one text, several choices, or the rows of a table. */
export type AttributeDraft =
  | string
  | readonly string[]
  | readonly Readonly<Record<string, string>>[];

/** What a form begins with: the value that holds, or nothing. `readAttribute` reads what it ends with. */
export function draftOf(
  { type }: AttributeDefinition,
  value: AttributeValue | undefined,
): AttributeDraft {
  if (type.kind === 'table') {
    return rowsOf(value).map(row =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [column, String(cell)]),
      ),
    );
  }
  const texts = textsOf(value);
  if (type.kind === 'choices') return texts;
  return type.kind === 'texts' ? texts.join('\n') : texts[0] ?? '';
}

/** Whether nothing at all was typed. */
export function isEmptyDraft(draft: AttributeDraft): boolean {
  return typeof draft === 'string' ? draft.trim() === '' : draft.length === 0;
}

function rowsOf(value: AttributeValue | undefined): AttributeRow[] {
  if (typeof value !== 'object') return [];
  return value.flatMap(item => (typeof item === 'string' ? [] : [item]));
}

function textsOf(value: AttributeValue | undefined): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object') return [String(value)];
  return value.flatMap(item => (typeof item === 'string' ? [item] : []));
}
