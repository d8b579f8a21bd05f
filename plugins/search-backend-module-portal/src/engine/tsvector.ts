import { analyse } from '../analysis/analyse';
import type { SearchTerm } from '../analysis/SearchTerm';
import { searchedFields, type SearchedField } from './DocumentIndex';

const weights: Record<SearchedField, string> = {
  title: 'A',
  text: 'B',
  other: 'C',
};

/** Limits of PostgreSQL: positions of a vector, positions of one lexeme, bytes of a lexeme (kept well under). */
const limits = { position: 16_383, positionsOfLexeme: 255, length: 200 };

/**
 * The words of a document as a literal of the type `tsvector`. They are analysed by the portal: PostgreSQL's own
 * parser would take « EXI-ARCH-18 » for a negative number, and fold no accent without an extension.
 */
export function toTsvector(texts: Record<SearchedField, string>): string {
  const positions = new Map<string, string[]>();
  let position = 0;
  for (const field of searchedFields) {
    for (const { stem, folded } of analyse(texts[field])) {
      position = Math.min(position + 1, limits.position);
      for (const lexeme of new Set([stem, folded])) {
        if (lexeme.length > limits.length) continue;
        const known = positions.get(lexeme) ?? [];
        if (known.length < limits.positionsOfLexeme) {
          known.push(`${position}${weights[field]}`);
        }
        positions.set(lexeme, known);
      }
    }
  }
  return [...positions]
    .map(([lexeme, where]) => `${quote(lexeme)}:${where.join(',')}`)
    .join(' ');
}

/** What is looked for as a literal of the type `tsquery`: every term, by its stem or its beginning. */
export function toTsquery(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ stem, prefix }) => `(${quote(stem)} | ${quote(prefix)}:*)`)
    .join(' & ');
}

function quote(lexeme: string): string {
  return `'${lexeme.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}
