import type { DatabaseService } from '@backstage/backend-plugin-api';
import type {
  DiagnosticVersion,
  EligibilityAnswers,
  EligibilityResult,
  VersionSummary,
} from '@cloud-pi-native/plugin-eligibility-common';
import type { Knex } from 'knex';
import { applyMigrations } from './applyMigrations';
import type { DiagnosticStore, StoredDiagnostic } from './DiagnosticStore';

interface DiagnosticRow {
  id: string;
  title: string;
  application: string | null;
  author: string;
  created_at: string;
  updated_at: string;
  updated_by: string;
  answers: string;
}

interface VersionRow {
  diagnostic_id: string;
  number: number;
  author: string;
  at: string;
  answers: string;
  result: string;
}

export class DatabaseDiagnosticStore implements DiagnosticStore {
  readonly #knex: Knex;

  /** Connects and brings the tables to their last version. */
  static async create(
    database: DatabaseService,
  ): Promise<DatabaseDiagnosticStore> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) await applyMigrations(knex);
    return new DatabaseDiagnosticStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(diagnostic: StoredDiagnostic): Promise<boolean> {
    const inserted = await this.#knex<DiagnosticRow>('diagnostics')
      .insert({
        id: diagnostic.id,
        title: diagnostic.title,
        application: diagnostic.application ?? null,
        author: diagnostic.author,
        created_at: diagnostic.createdAt,
        updated_at: diagnostic.updatedAt,
        updated_by: diagnostic.updatedBy,
        answers: JSON.stringify(diagnostic.answers),
      })
      .onConflict('application')
      .ignore()
      .returning('id');
    return inserted.length > 0;
  }

  async find(id: string): Promise<StoredDiagnostic | undefined> {
    return this.#findBy({ id });
  }

  async findByApplication(
    application: string,
  ): Promise<StoredDiagnostic | undefined> {
    return this.#findBy({ application });
  }

  async list(application?: string): Promise<StoredDiagnostic[]> {
    const rows = await this.#knex<DiagnosticRow>('diagnostics')
      .where(application === undefined ? {} : { application })
      .orderBy([{ column: 'updated_at', order: 'desc' }, { column: 'id' }]);
    return rows.map(toDiagnostic);
  }

  async changeAnswers(
    id: string,
    change: (answers: EligibilityAnswers) => EligibilityAnswers,
    { userRef, at }: { userRef: string; at: string },
  ): Promise<StoredDiagnostic | undefined> {
    return this.#knex.transaction(async trx => {
      // First a write, so that the next change waits here on every engine.
      await trx<DiagnosticRow>('diagnostics')
        .where({ id })
        .update({ updated_at: at, updated_by: userRef });
      const row = await trx<DiagnosticRow>('diagnostics').where({ id }).first();
      if (!row) return undefined;
      const known = toDiagnostic(row);
      const answers = change(known.answers);
      await trx<DiagnosticRow>('diagnostics')
        .where({ id })
        .update({ answers: JSON.stringify(answers) });
      return { ...known, answers };
    });
  }

  async listVersions(id: string): Promise<VersionSummary[]> {
    const rows = await this.#knex<VersionRow>('versions')
      .where({ diagnostic_id: id })
      .orderBy('number', 'desc')
      .select('number', 'author', 'at', 'result');
    return rows.map(row => {
      const { verdict, supportCase }: EligibilityResult = JSON.parse(
        row.result,
      );
      return {
        number: row.number,
        by: row.author,
        at: row.at,
        verdict,
        ...(supportCase && { supportCase }),
      };
    });
  }

  async findVersion(
    id: string,
    number: number,
  ): Promise<DiagnosticVersion | undefined> {
    const row = await this.#knex<VersionRow>('versions')
      .where({ diagnostic_id: id, number })
      .first();
    return (
      row && {
        number: row.number,
        by: row.author,
        at: row.at,
        answers: JSON.parse(row.answers),
        result: JSON.parse(row.result),
      }
    );
  }

  async addVersion(
    id: string,
    { number, by, at, answers, result }: DiagnosticVersion,
  ): Promise<boolean> {
    const inserted = await this.#knex<VersionRow>('versions')
      .insert({
        diagnostic_id: id,
        number,
        author: by,
        at,
        answers: JSON.stringify(answers),
        result: JSON.stringify(result),
      })
      .onConflict(['diagnostic_id', 'number'])
      .ignore()
      .returning('number');
    return inserted.length > 0;
  }

  async #findBy(
    key: Partial<DiagnosticRow>,
  ): Promise<StoredDiagnostic | undefined> {
    const row = await this.#knex<DiagnosticRow>('diagnostics')
      .where(key)
      .first();
    return row && toDiagnostic(row);
  }
}

function toDiagnostic(row: DiagnosticRow): StoredDiagnostic {
  return {
    id: row.id,
    title: row.title,
    ...(row.application !== null && { application: row.application }),
    author: row.author,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    answers: JSON.parse(row.answers),
  };
}
