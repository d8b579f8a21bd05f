import lunr from 'lunr';
import type { IndexableDocument } from '@backstage/plugin-search-common';
import { analyse } from '../analysis/analyse';
import type { SearchTerm } from '../analysis/SearchTerm';
import {
  searchedFields,
  textsOf,
  type DocumentIndex,
  type FoundDocument,
  type IndexQuery,
} from './DocumentIndex';

interface TypeIndex {
  index: lunr.Index;
  documents: readonly IndexableDocument[];
}

const boosts = { title: 10, text: 2, other: 1 };

/** Between so many documents, other work of the process has its turn. */
const documentsAtOnce = 50;

/** The index in the memory of the process, for a portal on SQLite. */
export class LunrDocumentIndex implements DocumentIndex {
  readonly #types = new Map<string, TypeIndex>();

  static create(): LunrDocumentIndex {
    return new LunrDocumentIndex();
  }

  private constructor() {}

  async replace(
    type: string,
    documents: readonly IndexableDocument[],
  ): Promise<void> {
    const builder = new lunr.Builder();
    builder.ref('id');
    for (const field of searchedFields) {
      builder.field(field, { boost: boosts[field] });
    }
    for (const [id, document] of documents.entries()) {
      const texts = textsOf(document);
      // Analysed here, so that both engines find the same words: the pipelines of Lunr stay empty.
      builder.add({
        id: String(id),
        ...Object.fromEntries(
          searchedFields.map(field => [field, lexemesOf(texts[field])]),
        ),
      });
      if (id % documentsAtOnce === documentsAtOnce - 1) {
        await new Promise(resolve => {
          setImmediate(resolve);
        });
      }
    }
    this.#types.set(type, { index: builder.build(), documents });
  }

  async find({ terms, types, filters, offset, limit }: IndexQuery) {
    const found = [...this.#types]
      .filter(([type]) => !types || types.includes(type))
      .flatMap(([type, { index, documents }]) =>
        [...scoresOf(index, documents.length, terms)].map(([id, score]) => ({
          type,
          score,
          document: documents[id],
        })),
      )
      .filter(({ document }) => isKept(document, filters))
      .sort(
        (one, other) =>
          other.score - one.score ||
          one.document.title.localeCompare(other.document.title, 'fr'),
      );
    return {
      found: found
        .slice(offset, offset + limit)
        .map(({ type, document }): FoundDocument => ({ type, document })),
      total: found.length,
    };
  }
}

function lexemesOf(text: string): string[] {
  return analyse(text).flatMap(({ stem, folded }) =>
    stem === folded ? [stem] : [stem, folded],
  );
}

/** Documents that have every term, with how well they have them. */
function scoresOf(
  index: lunr.Index,
  count: number,
  terms: readonly SearchTerm[],
): Map<number, number> {
  if (terms.length === 0) {
    return new Map(Array.from({ length: count }, (_, id) => [id, 0]));
  }
  const [first, ...others] = terms.map(term => scoresOfTerm(index, term));
  const kept = [...first].filter(([id]) => others.every(one => one.has(id)));
  return new Map(
    kept.map(([id, score]) => [
      id,
      others.reduce((sum, one) => sum + (one.get(id) ?? 0), score),
    ]),
  );
}

function scoresOfTerm(
  index: lunr.Index,
  { stem, prefix }: SearchTerm,
): Map<number, number> {
  const results = index.query(query => {
    query.term(stem, { usePipeline: false, boost: 10 });
    query.term(prefix, {
      usePipeline: false,
      wildcard: lunr.Query.wildcard.TRAILING,
    });
  });
  return new Map(results.map(({ ref, score }) => [Number(ref), score]));
}

function isKept(
  document: IndexableDocument,
  filters: IndexQuery['filters'],
): boolean {
  const fields = new Map<string, unknown>(Object.entries(document));
  return Object.entries(filters).every(([field, wanted]) => {
    const value = fields.get(field);
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.some(one => wanted.includes(one));
  });
}
