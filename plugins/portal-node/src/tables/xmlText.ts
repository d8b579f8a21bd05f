import { cleanText } from './cleanText';

const special = /[&<>"\t\n\r]/g;

/** White space is written by number: in an attribute a reader would make plain spaces of it. */
const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * A text as XML 1.0 takes it, in an element or in an attribute between double quotes, cleaned.
 *
 * @public
 */
export function xmlText(text: string): string {
  return cleanText(text).replace(special, character => escapes[character]);
}
