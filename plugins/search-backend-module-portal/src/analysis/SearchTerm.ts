import { analyseQuery, type Word } from './analyse';
import { isStopWord } from './stemFrench';

/** One word that somebody looks for: found where a word has its stem, or begins as it does. */
export interface SearchTerm {
  stem: string;
  /** Beginning of a word, without accents. */
  prefix: string;
}

/** What somebody looks for. Words that say nothing are left out, unless there are no others. */
export function readSearchTerms(text: string): SearchTerm[] {
  const words = analyseQuery(text);
  const telling = words.filter(({ written }) => !isStopWord(written));
  const terms = (telling.length > 0 ? telling : words).map(
    ({ stem, folded }): SearchTerm => ({ stem, prefix: folded }),
  );
  const seen = new Set<string>();
  return terms.filter(({ prefix }) => !seen.has(prefix) && seen.add(prefix));
}

/** Whether a word of a text is what is looked for. */
export function matches(word: Word, term: SearchTerm): boolean {
  return word.stem === term.stem || word.folded.startsWith(term.prefix);
}
