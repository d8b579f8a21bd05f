import { randomUUID } from 'node:crypto';
import type { SearchEngine } from '@backstage/plugin-search-backend-node';
import type {
  IndexableResult,
  IndexableResultSet,
  SearchQuery,
} from '@backstage/plugin-search-common';
import { highlight, type HighlightTags } from '../analysis/highlight';
import { readSearchTerms, type SearchTerm } from '../analysis/SearchTerm';
import type { DocumentIndex, FoundDocument } from './DocumentIndex';
import { DocumentIndexer } from './DocumentIndexer';

const defaultPageSize = 25;

/** Fields of a result in which the words that were found are shown. */
const highlightedFields = ['title', 'text'] as const;

/**
 * The search engine of the portal: French stems, accents folded, every word wanted, the beginning of a word enough.
 * What a word is does not depend on where the documents are kept.
 */
export class FrenchSearchEngine implements SearchEngine {
  readonly #index: DocumentIndex;
  // Only this process knows them: no document can hold one by chance or by malice.
  readonly #tags: HighlightTags;

  static create(index: DocumentIndex): FrenchSearchEngine {
    return new FrenchSearchEngine(index);
  }

  private constructor(index: DocumentIndex) {
    this.#index = index;
    const tag = randomUUID();
    this.#tags = { preTag: `<${tag}>`, postTag: `</${tag}>` };
  }

  /** The portal has one way to read a query. */
  setTranslator(): void {}

  async getIndexer(type: string): Promise<DocumentIndexer> {
    return DocumentIndexer.create(this.#index, type);
  }

  async query(query: SearchQuery): Promise<IndexableResultSet> {
    const pageSize = query.pageLimit ?? defaultPageSize;
    const page = readCursor(query.pageCursor);
    const terms = readSearchTerms(query.term);
    const isUnreadable = query.term.trim() !== '' && terms.length === 0;
    const { found, total } = isUnreadable
      ? { found: [], total: 0 }
      : await this.#index.find({
          terms,
          types: query.types,
          filters: readFilters(query.filters),
          offset: page * pageSize,
          limit: pageSize,
        });
    return {
      results: found.map((one, at) =>
        this.#resultOf(one, terms, page * pageSize + at + 1),
      ),
      numberOfResults: total,
      nextPageCursor:
        (page + 1) * pageSize < total ? writeCursor(page + 1) : undefined,
      previousPageCursor: page > 0 ? writeCursor(page - 1) : undefined,
    };
  }

  #resultOf(
    { type, document }: FoundDocument,
    terms: readonly SearchTerm[],
    rank: number,
  ): IndexableResult {
    const fields = highlightedFields.flatMap(field => {
      const shown = highlight(document[field] ?? '', terms, this.#tags);
      return shown === undefined ? [] : [[field, shown]];
    });
    return {
      type,
      document,
      rank,
      highlight: { ...this.#tags, fields: Object.fromEntries(fields) },
    };
  }
}

function readFilters(filters: SearchQuery['filters']) {
  return Object.fromEntries(
    Object.entries(filters ?? {}).map(([field, value]): [string, unknown[]] => [
      field,
      Array.isArray(value) ? value : [value],
    ]),
  );
}

function readCursor(cursor: string | undefined): number {
  if (!cursor) return 0;
  const page = Number(Buffer.from(cursor, 'base64').toString('utf8'));
  return Number.isSafeInteger(page) && page > 0 ? page : 0;
}

function writeCursor(page: number): string {
  return Buffer.from(String(page), 'utf8').toString('base64');
}
