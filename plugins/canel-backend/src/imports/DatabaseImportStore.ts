import type {
  ImportReport,
  ImportSheetMapping,
} from '@cloud-pi-native/plugin-canel-common';
import type { ApplicationReading } from '@cloud-pi-native/plugin-canel-node';
import type { Knex } from 'knex';
import type { ImportStore } from './ImportStore';

interface ImportRow {
  id: string;
  state: 'planned' | 'applying' | 'applied';
  at: string;
  report: string;
  reading: string | null;
}

interface MappingRow {
  headings: string;
  mapping: string;
  author: string;
  at: string;
}

export class DatabaseImportStore implements ImportStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseImportStore {
    return new DatabaseImportStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(report: ImportReport, reading?: ApplicationReading): Promise<void> {
    await this.#knex<ImportRow>('imports').insert({
      id: report.id,
      state: 'planned',
      at: report.at,
      report: JSON.stringify(report),
      reading: reading ? JSON.stringify(reading) : null,
    });
  }

  async find(id: string): Promise<ImportReport | undefined> {
    const row = await this.#knex<ImportRow>('imports').where({ id }).first();
    return row && JSON.parse(row.report);
  }

  async take(id: string): Promise<ApplicationReading | undefined> {
    const taken = await this.#knex<ImportRow>('imports')
      .where({ id, state: 'planned' })
      .update({ state: 'applying' });
    if (taken === 0) return undefined;
    const row = await this.#knex<ImportRow>('imports').where({ id }).first();
    return row?.reading ? JSON.parse(row.reading) : undefined;
  }

  async giveBack(id: string): Promise<void> {
    await this.#knex<ImportRow>('imports')
      .where({ id, state: 'applying' })
      .update({ state: 'planned' });
  }

  async finish(report: ImportReport): Promise<void> {
    await this.#knex<ImportRow>('imports')
      .where({ id: report.id })
      .update({
        state: 'applied',
        report: JSON.stringify(report),
        reading: null,
      });
  }

  async removeBefore(before: string): Promise<void> {
    await this.#knex<ImportRow>('imports').where('at', '<', before).delete();
  }

  async findMappings(
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, ImportSheetMapping>> {
    const rows = await this.#knex<MappingRow>('import_mappings').whereIn(
      'headings',
      [...keys],
    );
    return new Map(
      rows.map(({ headings, mapping }) => [headings, JSON.parse(mapping)]),
    );
  }

  async rememberMappings(
    mappings: ReadonlyMap<string, ImportSheetMapping>,
    by: { author: string; at: string },
  ): Promise<void> {
    const rows = [...mappings].map(([headings, mapping]) => ({
      headings,
      mapping: JSON.stringify(mapping),
      ...by,
    }));
    if (rows.length === 0) return;
    await this.#knex<MappingRow>('import_mappings')
      .insert(rows)
      .onConflict('headings')
      .merge();
  }
}
