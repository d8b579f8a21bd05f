import type { AttributeSource } from '@cloud-pi-native/plugin-canel-common';
import type { Knex } from 'knex';
import { yieldToOthers } from '../yieldToOthers';
import type {
  OtherRows,
  RowChanges,
  SourceRows,
  SourceRowStore,
  StoredApplication,
  StoredChange,
} from './SourceRowStore';
import {
  type ApplicationRow,
  type ChangeRow,
  type HomologationRow,
  type RecordRow,
  type RelationRow,
  toApplication,
  toApplicationRow,
  toChange,
  toChangeRow,
  toHomologation,
  toHomologationRow,
  toRecord,
  toRecordRow,
  toRelation,
  toRelationRow,
} from './sourceRows';

/** Rows in one statement: SQLite and PostgreSQL both stop at some number of parameters. */
const batchSize = 200;

export class DatabaseSourceRowStore implements SourceRowStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseSourceRowStore {
    return new DatabaseSourceRowStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async revisions(): Promise<ReadonlyMap<AttributeSource, number>> {
    const rows = await this.#knex<{ source: AttributeSource; value: number }>(
      'revisions',
    ).select('source', 'value');
    return new Map(rows.map(({ source, value }) => [source, value]));
  }

  async read(source: AttributeSource): Promise<SourceRows> {
    return this.#knex.transaction(async tx => readRows(tx, source));
  }

  async change<T extends RowChanges | undefined>(
    source: AttributeSource,
    plan: (rows: SourceRows, others: OtherRows) => T,
  ): Promise<T> {
    return this.#knex.transaction(async tx => {
      // Writers of a source wait for each other here.
      await tx('revisions')
        .insert({ source, value: 0 })
        .onConflict('source')
        .merge({ source });
      const rows = await readRows(tx, source);
      const changes = plan(rows, await readOthers(tx));
      if (changes) {
        await write(tx, source, changes);
        await tx('revisions').where({ source }).increment('value', 1);
      }
      return changes;
    });
  }

  async listChanges(options: {
    from?: string;
    to?: string;
    ref?: string;
    limit: number;
  }): Promise<StoredChange[]> {
    const { from, to, ref, limit } = options;
    const query = this.#knex<ChangeRow>('changes');
    if (from !== undefined) void query.where('at', '>=', from);
    if (to !== undefined) void query.where('at', '<', to);
    if (ref !== undefined) void query.where({ ref });
    const rows = await query
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(toChange);
  }

  async listRemoved(): Promise<StoredApplication[]> {
    const rows: ApplicationRow[] = await this.#knex<ApplicationRow>(
      'source_applications',
    )
      .whereNotNull('removed_at')
      .orderBy('removed_at');
    return rows.map(toApplication);
  }
}

async function readRows(
  tx: Knex.Transaction,
  source: AttributeSource,
): Promise<SourceRows> {
  const applications = await tx<ApplicationRow>('source_applications')
    .where({ source })
    .orderBy('external_id');
  const records = await tx<RecordRow>('records').where({ source });
  const relations = await tx<RelationRow>('source_relations')
    .where({ source })
    .orderBy('external_id');
  const homologations = await tx<HomologationRow>('homologations')
    .where({ source })
    .orderBy(['at', 'id']);
  return {
    source,
    applications: applications.map(toApplication),
    records: records.map(toRecord),
    relations: relations.map(toRelation),
    homologations: homologations.map(toHomologation),
  };
}

async function readOthers(tx: Knex.Transaction): Promise<OtherRows> {
  const refs = await tx<ApplicationRow>('source_applications').distinct('ref');
  const identifiers = await tx<RecordRow>('records')
    .where({ attribute: 'refAppId' })
    .select('ref', 'value');
  return {
    takenRefs: new Set(refs.map(({ ref }) => ref)),
    refByRefAppId: new Map(
      identifiers.map(({ ref, value }) => [JSON.parse(value), ref]),
    ),
  };
}

async function write(
  tx: Knex.Transaction,
  source: AttributeSource,
  changes: RowChanges,
): Promise<void> {
  const {
    applications = [],
    records = [],
    removedRecords = [],
    relations = [],
    removedRelations = [],
    homologations = [],
    removedHomologations = [],
  } = changes;
  for await (const batch of batches(applications)) {
    await tx('source_applications')
      .insert(batch.map(one => toApplicationRow(source, one)))
      .onConflict(['source', 'external_id'])
      .merge();
  }
  for await (const batch of batches(removedRecords)) {
    await tx('records')
      .where({ source })
      .whereIn(
        ['ref', 'attribute'],
        batch.map(({ ref, attribute }) => [ref, attribute]),
      )
      .delete();
  }
  for await (const batch of batches(records)) {
    await tx('records')
      .insert(batch.map(one => toRecordRow(source, one)))
      .onConflict(['source', 'ref', 'attribute'])
      .merge();
  }
  for await (const batch of batches(removedRelations)) {
    await tx('source_relations')
      .where({ source })
      .whereIn('external_id', batch)
      .delete();
  }
  for await (const batch of batches(relations)) {
    await tx('source_relations')
      .insert(batch.map(one => toRelationRow(source, one)))
      .onConflict(['source', 'external_id'])
      .merge();
  }
  for await (const batch of batches(removedHomologations)) {
    await keepRevisions(tx, batch);
    await tx('homologations').whereIn('id', batch).delete();
  }
  for await (const batch of batches(homologations)) {
    await keepRevisions(
      tx,
      batch.map(({ homologation }) => homologation.id),
    );
    await tx('homologations')
      .insert(batch.map(one => toHomologationRow(source, one)))
      .onConflict('id')
      .merge();
  }
  for await (const batch of batches(changes.changes ?? [])) {
    await tx('changes').insert(batch.map(toChangeRow));
  }
}

/** Keeps what entries of histories of homologations say, before they are replaced or removed. */
async function keepRevisions(
  tx: Knex.Transaction,
  ids: readonly string[],
): Promise<void> {
  const rows = await tx<HomologationRow>('homologations')
    .whereIn('id', [...ids])
    .select('id', 'content', 'author', 'at');
  if (rows.length > 0) await tx('homologation_revisions').insert(rows);
}

/** On SQLite, a long writing would otherwise keep the process to itself. */
async function* batches<T>(items: readonly T[]): AsyncGenerator<T[]> {
  for (let start = 0; start < items.length; start += batchSize) {
    if (start > 0) await yieldToOthers();
    yield items.slice(start, start + batchSize);
  }
}
