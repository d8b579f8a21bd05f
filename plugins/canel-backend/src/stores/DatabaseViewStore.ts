import type { SavedView } from '@cloud-pi-native/plugin-canel-common';
import type { Knex } from 'knex';
import type { ViewStore } from './ViewStore';

interface ViewRow {
  id: string;
  name: string;
  query: string;
  shared_with: string | null;
  author: string;
}

export class DatabaseViewStore implements ViewStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseViewStore {
    return new DatabaseViewStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(author: string, groups: readonly string[]): Promise<SavedView[]> {
    const rows = await this.#knex<ViewRow>('views')
      .where({ author })
      .orWhereIn('shared_with', [...groups])
      .orderBy(['name', 'id']);
    return rows.map(toView);
  }

  async add(view: SavedView): Promise<void> {
    const { id, name, query, sharedWith, author } = view;
    await this.#knex<ViewRow>('views').insert({
      id,
      name,
      query,
      shared_with: sharedWith ?? null,
      author,
    });
  }

  async find(id: string): Promise<SavedView | undefined> {
    const row = await this.#knex<ViewRow>('views').where({ id }).first();
    return row && toView(row);
  }

  async remove(id: string): Promise<void> {
    await this.#knex<ViewRow>('views').where({ id }).delete();
  }
}

function toView({ id, name, query, shared_with, author }: ViewRow): SavedView {
  return {
    id,
    name,
    query,
    ...(shared_with !== null && { sharedWith: shared_with }),
    author,
  };
}
