import type { TemplateParameterSchema } from '@backstage/plugin-scaffolder-common';

/** English for each French text of a template. */
export type TemplateWords = Readonly<Record<string, string>>;

/**
 * Keys under which a template holds text for people, in the schemas of its pages, in its buttons and in what it says at
 * the end. What is under other keys is for programs and stays as it is.
 */
const textKeys: ReadonlySet<string> = new Set([
  'title',
  'description',
  'content',
  'enumNames',
  'errorMessage',
  'backButtonText',
  'createButtonText',
  'reviewButtonText',
  'ui:help',
  'ui:placeholder',
]);

/**
 * Reads the words of a template: `spec.presentation.english`, which the scaffolder hands on as it is. A template is
 * written in French, and this holds the English of each of its texts.
 */
export function readTemplateWords(
  presentation: TemplateParameterSchema['presentation'] | undefined,
): TemplateWords {
  const words = (presentation as { english?: unknown } | undefined)?.english;
  if (typeof words !== 'object' || words === null) return {};
  return Object.fromEntries(
    Object.entries(words).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

/** The texts for people in a part of a template, in the order in which they are met. */
export function textsOf(part: unknown): string[] {
  const texts: string[] = [];
  mapTexts(part, text => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** The same part of a template with its texts in English; a text without English stays in French. */
export function translateTexts<Part>(part: Part, words: TemplateWords): Part {
  return mapTexts(part, text => words[text] ?? text) as Part;
}

function mapTexts(part: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(part)) return part.map(item => mapTexts(item, change));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      textKeys.has(key) ? mapText(value, change) : mapTexts(value, change),
    ]),
  );
}

/** A property of a form may be called `title`, too: then its schema is below. */
function mapText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(item => mapText(item, change));
  return mapTexts(value, change);
}
