import type { Knex } from 'knex';
import { type Lease, LeaseLostError, type LeaseStore } from './LeaseStore';
import { databaseNow } from './databaseNow';

export class DatabaseLeaseStore implements LeaseStore {
  readonly #knex: Knex;

  static create(knex: Knex): DatabaseLeaseStore {
    return new DatabaseLeaseStore(knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async acquire(
    projectId: string,
    holder: string,
    durationMilliseconds: number,
  ): Promise<Lease | undefined> {
    const now = databaseNow(this.#knex);
    const taken = await this.#knex('leases')
      .insert({
        project_id: projectId,
        holder,
        expires_at: databaseNow(this.#knex, durationMilliseconds),
      })
      .onConflict('project_id')
      .merge(['holder', 'expires_at'])
      .where('leases.expires_at', '<', now)
      .returning('project_id');
    return taken.length > 0 ? { projectId, holder } : undefined;
  }

  async renew(lease: Lease, durationMilliseconds: number): Promise<boolean> {
    const renewed = await this.#knex('leases')
      .where({ project_id: lease.projectId, holder: lease.holder })
      .update({ expires_at: databaseNow(this.#knex, durationMilliseconds) });
    return renewed > 0;
  }

  async release(lease: Lease): Promise<void> {
    await this.#knex('leases')
      .where({ project_id: lease.projectId, holder: lease.holder })
      .delete();
  }

  async assertHeld(lease: Lease): Promise<void> {
    const row = await this.#knex('leases')
      .where({ project_id: lease.projectId, holder: lease.holder })
      // SQLite has one writer at a time and no row locks.
      .modify(query => {
        if (this.#knex.client.config.client === 'pg') query.forUpdate();
      })
      .first('holder');
    if (!row) throw new LeaseLostError(lease);
  }
}
