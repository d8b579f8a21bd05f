import type {
  AttributeChoice,
  AttributeDefinition,
} from '@cloud-pi-native/plugin-canel-common';
import type { BilingualText } from '@cloud-pi-native/plugin-portal-common';

/** What to write in a cell of an attribute. */
export function hintOf({ type, unit }: AttributeDefinition): BilingualText {
  switch (type.kind) {
    case 'number':
      return {
        fr: unit ? `un nombre, en ${unit.fr}` : 'un nombre',
        en: unit ? `a number, in ${unit.en}` : 'a number',
      };
    case 'boolean':
      return { fr: 'oui ou non', en: 'yes or no' };
    case 'date':
      return {
        fr: 'une date, comme 2026-11-22 ou 22/11/2026',
        en: 'a date, such as 2026-11-22 or 22/11/2026',
      };
    case 'choice':
      return wordsOf(type.choices, { fr: 'un parmi', en: 'one of' });
    case 'choices':
      return wordsOf(type.choices, {
        fr: 'un ou plusieurs, séparés par « ; », parmi',
        en: 'one or more, with “;” between them, of',
      });
    case 'texts':
      return {
        fr: 'un ou plusieurs, séparés par « ; »',
        en: 'one or more, with “;” between them',
      };
    case 'table': {
      const columns = (language: 'fr' | 'en') =>
        type.columns.map(({ label }) => label[language]).join(' | ');
      return {
        fr: `une ligne par élément : ${columns('fr')}`,
        en: `one line each: ${columns('en')}`,
      };
    }
    default:
      return { fr: 'un texte', en: 'a text' };
  }
}

function wordsOf(
  choices: readonly AttributeChoice[],
  start: BilingualText,
): BilingualText {
  const list = (language: 'fr' | 'en') =>
    choices.map(({ label }) => label[language]).join(', ');
  return {
    fr: `${start.fr} : ${list('fr')}`,
    en: `${start.en}: ${list('en')}`,
  };
}
