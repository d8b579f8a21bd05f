import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';
import type {
  AttributeChoice,
  AttributeColumn,
  AttributeDefinition,
  AttributeRow,
  AttributeValue,
} from './AttributeDefinition';
import { fold } from './fold';
import { readDay } from './readDay';

/** A value, or what is wrong with it in words that name the attribute and the fix. @public */
export type AttributeReading =
  | { value: AttributeValue }
  | { problem: BilingualText };

const yes = new Set(['oui', 'yes', 'true', 'vrai', '1', 'x']);
const no = new Set(['non', 'no', 'false', 'faux', '0']);

/**
 * Reads what a person, a file or another tool gives as the value of an attribute. Choices are known by their value,
 * their labels and their aliases, whatever the accents and capitals; dates are read as `2026-11-22` or `22/11/2026`.
 *
 * @public
 */
export function readAttribute(
  definition: AttributeDefinition,
  raw: unknown,
): AttributeReading {
  const { type } = definition;
  switch (type.kind) {
    case 'text':
      return readText(definition, raw, type);
    case 'number':
      return readNumber(definition, raw, type);
    case 'boolean':
      return readBoolean(definition, raw);
    case 'date': {
      const day = readDay(raw);
      return day === undefined
        ? wrong(definition, raw, {
            fr: 'écrivez une date comme 2026-11-22 ou 22/11/2026',
            en: 'write a date such as 2026-11-22 or 22/11/2026',
          })
        : { value: day };
    }
    case 'choice': {
      const choice = findChoice(type.choices, raw);
      return choice
        ? { value: choice.value }
        : wrong(definition, raw, oneOf(type.choices));
    }
    case 'choices': {
      const values: string[] = [];
      for (const item of itemsOf(raw)) {
        const choice = findChoice(type.choices, item);
        if (!choice) return wrong(definition, item, oneOf(type.choices));
        if (!values.includes(choice.value)) values.push(choice.value);
      }
      return { value: values };
    }
    case 'texts':
      return { value: [...new Set(itemsOf(raw))] };
    case 'table':
      return readTable(definition, raw, type.columns);
    default:
      return type satisfies never;
  }
}

function readText(
  definition: AttributeDefinition,
  raw: unknown,
  type: { maxLength?: number; pattern?: RegExp },
): AttributeReading {
  if (typeof raw !== 'string' && typeof raw !== 'number') {
    return wrong(definition, raw, {
      fr: 'écrivez un texte',
      en: 'write a text',
    });
  }
  const text = String(raw).trim();
  if (text === '') {
    return wrong(definition, raw, {
      fr: 'écrivez un texte, ou retirez la valeur',
      en: 'write a text, or take the value away',
    });
  }
  if (type.maxLength !== undefined && text.length > type.maxLength) {
    return wrong(definition, `${text.slice(0, 20)}…`, {
      fr: `${type.maxLength} caractères au plus`,
      en: `at most ${type.maxLength} characters`,
    });
  }
  if (type.pattern && !type.pattern.test(text)) {
    return wrong(definition, raw, {
      fr: `la forme attendue est ${type.pattern.source}`,
      en: `the expected form is ${type.pattern.source}`,
    });
  }
  return { value: text };
}

function readNumber(
  definition: AttributeDefinition,
  raw: unknown,
  type: { minimum?: number; maximum?: number; integer?: boolean },
): AttributeReading {
  const number = toNumber(raw);
  const { minimum = -Infinity, maximum = Infinity } = type;
  if (
    number === undefined ||
    number < minimum ||
    number > maximum ||
    (type.integer && !Number.isInteger(number))
  ) {
    const bounds = [
      ...(type.minimum === undefined ? [] : [`≥ ${type.minimum}`]),
      ...(type.maximum === undefined ? [] : [`≤ ${type.maximum}`]),
    ].join(', ');
    const suffix = bounds && ` (${bounds})`;
    return wrong(definition, raw, {
      fr: `écrivez un nombre${type.integer ? ' entier' : ''}${suffix}`,
      en: `write ${type.integer ? 'a whole' : 'a'} number${suffix}`,
    });
  }
  return { value: number };
}

function readBoolean(
  definition: AttributeDefinition,
  raw: unknown,
): AttributeReading {
  if (typeof raw === 'boolean') return { value: raw };
  const word = fold(textOf(raw));
  if (yes.has(word)) return { value: true };
  if (no.has(word)) return { value: false };
  return wrong(definition, raw, {
    fr: 'écrivez oui ou non',
    en: 'write yes or no',
  });
}

function readTable(
  definition: AttributeDefinition,
  raw: unknown,
  columns: readonly AttributeColumn[],
): AttributeReading {
  if (!Array.isArray(raw)) {
    return wrong(definition, raw, {
      fr: `donnez une liste de lignes avec ${columns
        .map(({ id }) => id)
        .join(', ')}`,
      en: `give a list of rows with ${columns.map(({ id }) => id).join(', ')}`,
    });
  }
  const rows: AttributeRow[] = [];
  for (const [index, item] of raw.entries()) {
    const row: Record<string, string | number> = {};
    const given = new Map(
      Object.entries(typeof item === 'object' && item !== null ? item : {}),
    );
    for (const column of columns) {
      const cell: unknown = given.get(column.id);
      const isGiven = cell !== undefined && cell !== null && cell !== '';
      const value = isGiven ? readCell(column, cell) : undefined;
      if (value !== undefined) row[column.id] = value;
      else if (isGiven || column.required) {
        return wrong(definition, cell, {
          fr: `ligne ${index + 1}, « ${column.label.fr} » : ${
            cellHint(column).fr
          }`,
          en: `row ${index + 1}, “${column.label.en}”: ${cellHint(column).en}`,
        });
      }
    }
    rows.push(row);
  }
  return { value: rows };
}

function readCell(
  { type }: AttributeColumn,
  cell: unknown,
): string | number | undefined {
  if (type === 'text') return textOf(cell).trim() || undefined;
  if (type === 'date') return readDay(cell);
  const number = toNumber(cell);
  return type === 'integer' && !Number.isInteger(number) ? undefined : number;
}

function cellHint({ type }: AttributeColumn): BilingualText {
  return {
    text: { fr: 'un texte est attendu', en: 'a text is expected' },
    date: { fr: 'une date est attendue', en: 'a date is expected' },
    integer: {
      fr: 'un nombre entier est attendu',
      en: 'a whole number is expected',
    },
    number: { fr: 'un nombre est attendu', en: 'a number is expected' },
  }[type];
}

function toNumber(raw: unknown): number | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : undefined;
  if (typeof raw !== 'string') return undefined;
  const text = raw.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Several values: a list, or one text with semicolons or line ends between them. */
function itemsOf(raw: unknown): string[] {
  const items: unknown[] = Array.isArray(raw)
    ? raw
    : textOf(raw).split(/[;\n]/);
  return items.map(item => textOf(item).trim()).filter(item => item !== '');
}

/** What is no word, no number and no answer has no text. */
function textOf(raw: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof raw)
    ? String(raw)
    : '';
}

function findChoice(
  choices: readonly AttributeChoice[],
  raw: unknown,
): AttributeChoice | undefined {
  const word = fold(textOf(raw));
  return choices.find(({ value, label, aliases = [] }) =>
    [value, label.fr, label.en, ...aliases].some(name => fold(name) === word),
  );
}

function oneOf(choices: readonly AttributeChoice[]): BilingualText {
  return {
    fr: `choisissez parmi ${choices.map(({ label }) => label.fr).join(', ')}`,
    en: `choose among ${choices.map(({ label }) => label.en).join(', ')}`,
  };
}

function wrong(
  { label }: AttributeDefinition,
  raw: unknown,
  fix: BilingualText,
): { problem: BilingualText } {
  const shown = typeof raw === 'string' || typeof raw === 'number' ? raw : '';
  return {
    problem: {
      fr: `« ${label.fr} »${
        shown === '' ? '' : ` ne peut être « ${shown} »`
      } : ${fix.fr}.`,
      en: `“${label.en}”${shown === '' ? '' : ` cannot be “${shown}”`}: ${
        fix.en
      }.`,
    },
  };
}
