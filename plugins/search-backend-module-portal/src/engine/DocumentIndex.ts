import type { IndexableDocument } from '@backstage/plugin-search-common';
import type { SearchTerm } from '../analysis/SearchTerm';

/** What is looked for, and where. */
export interface IndexQuery {
  /** Every one of them is in a document that is found; all documents when there is none. */
  terms: readonly SearchTerm[];
  /** Types of documents, all of them when absent. */
  types?: readonly string[];
  /** Fields of a document with the values that they may have. A field that is a list has one of them among its own. */
  filters: Readonly<Record<string, readonly unknown[]>>;
  offset: number;
  limit: number;
}

/** A document that was found. */
export interface FoundDocument {
  type: string;
  document: IndexableDocument;
}

/** Documents and their words. */
export interface DocumentIndex {
  /** Puts these documents in the place of all those of their type. */
  replace(type: string, documents: readonly IndexableDocument[]): Promise<void>;
  /** A page of what was found, the best first, and how many documents were found in all. */
  find(query: IndexQuery): Promise<{ found: FoundDocument[]; total: number }>;
}

/** Fields that the words of a document come from, the ones that tell the most first. */
export const searchedFields = ['title', 'text', 'other'] as const;
export type SearchedField = (typeof searchedFields)[number];

const notSearched = new Set(['title', 'text', 'location', 'authorization']);

/** The texts of a document that are searched, field by field. */
export function textsOf(
  document: IndexableDocument,
): Record<SearchedField, string> {
  const other = Object.entries(document)
    .filter(([field]) => !notSearched.has(field))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(value => typeof value === 'string');
  return {
    title: String(document.title ?? ''),
    text: String(document.text ?? ''),
    other: other.join(' '),
  };
}
