const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * A text with the replacement character in the place of what no XML document may hold, even escaped (controls, lone
 * surrogates), and no other format gains from.
 *
 * @public
 */
export function cleanText(text: string): string {
  return text.replace(forbidden, '\uFFFD');
}
