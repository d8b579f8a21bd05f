const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

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
 * A text as XML 1.0 takes it, in an element or in an attribute between double quotes. Characters that no XML document
 * may hold, even escaped (controls, lone surrogates), become the replacement character.
 */
export function xmlText(text: string): string {
  return text
    .replace(forbidden, '\uFFFD')
    .replace(special, character => escapes[character]);
}
