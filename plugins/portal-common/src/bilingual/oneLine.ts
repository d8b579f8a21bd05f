import { textIn, type BilingualText } from './BilingualText';

/** U+2063, made by Unicode to part two things without being seen: no text that people write has it. */
const mark = '\u2063';
const separator = ` ${mark}/ `;

/**
 * Both languages in one line, French first, for places that keep one text and whose reader is not known: a
 * notification, which may also leave the portal as an e-mail. {@link readOneLine} takes it apart again.
 *
 * @public
 */
export function writeOneLine(text: BilingualText): string {
  const [fr, en] = [text.fr, text.en].map(part => part.replaceAll(mark, ''));
  return fr === en ? fr : `${fr}${separator}${en}`;
}

/** The part of the line for a reader of `language`; the whole line when it was written in one language. @public */
export function readOneLine(line: string, language: string): string {
  const [fr, en] = line.split(separator);
  return en === undefined ? line : textIn({ fr, en }, language);
}
