import type { Knex } from 'knex';
import type { DeclaredEntities, DeclaredEntity } from './DeclaredEntities';

interface RefreshStateRow {
  entity_ref: string;
  unprocessed_entity: string;
  processed_entity: string | null;
}

/**
 * Reads the table of the catalog that holds what waits to be processed, as the module of Backstage about unprocessed
 * entities does: nothing else tells what an application is before the catalog is through with it.
 */
export class DatabaseDeclaredEntities implements DeclaredEntities {
  static create(options: { client: Knex }): DatabaseDeclaredEntities {
    return new DatabaseDeclaredEntities(options.client);
  }

  readonly #client: Knex;

  private constructor(client: Knex) {
    this.#client = client;
  }

  async read(ref: string): Promise<DeclaredEntity | undefined> {
    const row = await this.#client<RefreshStateRow>('refresh_state')
      .where({ entity_ref: ref })
      .first('unprocessed_entity', 'processed_entity');
    if (!row) return undefined;
    return {
      declared: JSON.parse(row.unprocessed_entity),
      ...(row.processed_entity && {
        processed: JSON.parse(row.processed_entity),
      }),
    };
  }
}
