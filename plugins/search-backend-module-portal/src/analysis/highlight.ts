import { analyse } from './analyse';
import { matches, type SearchTerm } from './SearchTerm';

/** What stands before and after a word that was found. */
export interface HighlightTags {
  preTag: string;
  postTag: string;
}

/** Characters of a text shown around the first word that was found. */
const extract = { before: 80, length: 320 };

/**
 * An extract of a text around the first word that was found, every such word between tags; `undefined` when there is
 * none. Only the beginning of a very long text is looked at.
 */
export function highlight(
  text: string,
  terms: readonly SearchTerm[],
  { preTag, postTag }: HighlightTags,
): string | undefined {
  const read = text.slice(0, 50_000);
  const found = analyse(read).filter(word =>
    terms.some(term => matches(word, term)),
  );
  if (found.length === 0) return undefined;
  const from = startOfExtract(read, found[0].start);
  const to = endOfExtract(read, from + extract.length);
  let shown = from > 0 ? '… ' : '';
  let at = from;
  for (const { start, end } of found) {
    // A part of a compound word that was found whole is within its tags already.
    if (start < at || end > to) continue;
    shown += `${read.slice(at, start)}${preTag}${read.slice(
      start,
      end,
    )}${postTag}`;
    at = end;
  }
  shown += read.slice(at, to);
  return to < text.length ? `${shown} …` : shown;
}

function startOfExtract(text: string, found: number): number {
  const earliest = found - extract.before;
  if (earliest <= 0) return 0;
  const space = text.indexOf(' ', earliest);
  return space >= 0 && space < found ? space + 1 : found;
}

function endOfExtract(text: string, latest: number): number {
  if (latest >= text.length) return text.length;
  const space = text.lastIndexOf(' ', latest);
  return space > 0 ? space : latest;
}
