/** A text in the two languages of the portal. @public */
export interface BilingualText {
  fr: string;
  en: string;
}

/** The text for a reader of `language`, such as `fr` or `en-GB`. Who does not read French reads English. @public */
export function textIn(text: BilingualText, language: string): string {
  return language.toLowerCase().split('-')[0] === 'fr' ? text.fr : text.en;
}

/** The words of a person or of an outside system, which nobody translates. @public */
export function sameInBoth(text: string): BilingualText {
  return { fr: text, en: text };
}
