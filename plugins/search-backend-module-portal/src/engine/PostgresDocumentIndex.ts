import { createHash } from 'node:crypto';
import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import type { IndexableDocument } from '@backstage/plugin-search-common';
import type { Knex } from 'knex';
import {
  textsOf,
  type DocumentIndex,
  type FoundDocument,
  type IndexQuery,
} from './DocumentIndex';
import { toTsquery, toTsvector } from './tsvector';

const migrations = {
  directory: resolvePackagePath(
    '@cloud-pi-native/plugin-search-backend-module-portal',
    'migrations',
  ),
  // The database is the one of the search plugin, which may have migrations of its own.
  tableName: 'portal_search_migrations',
};

interface DocumentRow {
  type: string;
  digest: string;
  document: IndexableDocument;
  words: string;
}

/** What PostgreSQL does not take in a text: the character zero, and halves of a pair. */
const notStored = /[\0\p{Surrogate}]/gu;

const rowsAtOnce = 200;

/** Weight of the words of the ends, other fields, text and title of a document. */
const weights = '{0.1, 0.2, 0.5, 1.0}';

/** The index in PostgreSQL, which every replica shares. */
export class PostgresDocumentIndex implements DocumentIndex {
  readonly #database: Knex;

  static async create(
    database: DatabaseService,
  ): Promise<PostgresDocumentIndex> {
    const client = await database.getClient();
    if (!database.migrations?.skip) {
      await client.migrate.latest(migrations);
    }
    return new PostgresDocumentIndex(client);
  }

  /** Whether the portal is on PostgreSQL. */
  static async supports(database: DatabaseService): Promise<boolean> {
    const client = await database.getClient();
    return client.client.config.client === 'pg';
  }

  private constructor(database: Knex) {
    this.#database = database;
  }

  async replace(
    type: string,
    documents: readonly IndexableDocument[],
  ): Promise<void> {
    const digests = new Set<string>();
    await this.#database.transaction(async transaction => {
      for (let from = 0; from < documents.length; from += rowsAtOnce) {
        const rows = documents
          .slice(from, from + rowsAtOnce)
          .map(document => rowOf(type, document))
          .filter(({ digest }) => !digests.has(digest) && digests.add(digest));
        if (rows.length === 0) continue;
        await transaction<DocumentRow>('search_documents')
          .insert(
            rows.map(({ words, ...row }) => ({
              ...row,
              words: transaction.raw('?::tsvector', [words]),
            })),
          )
          .onConflict(['type', 'digest'])
          .ignore();
      }
      await transaction<DocumentRow>('search_documents')
        .where({ type })
        .whereRaw('NOT (digest = ANY(?))', [[...digests]])
        .delete();
    });
  }

  async find({ terms, types, filters, offset, limit }: IndexQuery) {
    const query = this.#database('search_documents')
      .select(
        'type',
        'document',
        this.#database.raw('count(*) OVER () AS total'),
      )
      .limit(limit)
      .offset(offset);
    if (types) query.whereIn('type', [...types]);
    for (const [field, wanted] of Object.entries(filters)) {
      const values = wanted.flatMap(value => [
        JSON.stringify({ [field]: value }),
        JSON.stringify({ [field]: [value] }),
      ]);
      query.whereRaw(
        `(${values.map(() => 'document @> ?::jsonb').join(' OR ')})`,
        values,
      );
    }
    if (terms.length > 0) {
      const words = toTsquery(terms);
      query
        .whereRaw('words @@ ?::tsquery', [words])
        .orderByRaw('ts_rank(?::real[], words, ?::tsquery, 1) DESC', [
          weights,
          words,
        ]);
    }
    query.orderByRaw(`document->>'title', digest`);
    const rows: (FoundDocument & { total: string })[] = await query;
    return {
      found: rows.map(({ type, document }) => ({ type, document })),
      total: Number(rows[0]?.total ?? 0),
    };
  }
}

function rowOf(type: string, document: IndexableDocument): DocumentRow {
  const text = JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(notStored, '') : value,
  );
  const clean: IndexableDocument = JSON.parse(text);
  return {
    type,
    digest: createHash('sha256').update(text).digest('hex'),
    document: clean,
    words: toTsvector(textsOf(clean)),
  };
}
