import type { ModuleRecord } from '@cloud-pi-native/plugin-training-common';
import type { Knex } from 'knex';
import { inBatches } from './inBatches';
import type { ModuleRecordStore, PersonRecord } from './ModuleRecordStore';

interface ModuleRecordRow {
  person: string;
  module: string;
  state: ModuleRecord['state'];
  started_at: string;
  touched_at: string;
  done_at: string | null;
}

export class DatabaseModuleRecordStore implements ModuleRecordStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseModuleRecordStore {
    return new DatabaseModuleRecordStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(person: string): Promise<ModuleRecord[]> {
    const rows = await this.#rows.where({ person }).orderBy('module');
    return rows.map(toRecord);
  }

  async listAll(): Promise<PersonRecord[]> {
    return (await this.#rows.orderBy(['person', 'module'])).map(withPerson);
  }

  async listOf(people: readonly string[]): Promise<PersonRecord[]> {
    return inBatches(people, async batch =>
      (
        await this.#rows.whereIn('person', batch).orderBy(['person', 'module'])
      ).map(withPerson),
    );
  }

  async touch(person: string, module: string, at: string): Promise<void> {
    await this.#rows
      .insert({
        person,
        module,
        state: 'started',
        started_at: at,
        touched_at: at,
      })
      .onConflict(['person', 'module'])
      .merge(['touched_at']);
  }

  async move(
    person: string,
    module: string,
    {
      from,
      to,
      at,
    }: {
      from: readonly ModuleRecord['state'][];
      to: ModuleRecord['state'];
      at: string;
    },
  ): Promise<boolean> {
    const moved = await this.#rows
      .where({ person, module })
      .whereIn('state', [...from])
      .update({
        state: to,
        touched_at: at,
        ...(to === 'done' && { done_at: at }),
      });
    return moved > 0;
  }

  async erase(person: string): Promise<void> {
    await this.#rows.where({ person }).delete();
  }

  get #rows() {
    return this.#knex<ModuleRecordRow>('module_records');
  }
}

function toRecord(row: ModuleRecordRow): ModuleRecord {
  return {
    module: row.module,
    state: row.state,
    startedAt: row.started_at,
    touchedAt: row.touched_at,
    ...(row.done_at !== null && { doneAt: row.done_at }),
  };
}

function withPerson(row: ModuleRecordRow): PersonRecord {
  return { person: row.person, ...toRecord(row) };
}
