import type { Knex } from 'knex';
import type { DerogationReminderStore } from './DerogationReminderStore';

export class DatabaseDerogationReminderStore
  implements DerogationReminderStore
{
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseDerogationReminderStore {
    return new DatabaseDerogationReminderStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async claim(
    derogationId: string,
    daysLeft: number,
    at: string,
  ): Promise<boolean> {
    const inserted = await this.#knex('derogation_reminders')
      .insert({
        derogation_id: derogationId,
        days_left: daysLeft,
        sent_at: at,
      })
      .onConflict(['derogation_id', 'days_left'])
      .ignore()
      .returning('derogation_id');
    return inserted.length > 0;
  }

  async release(derogationId: string, daysLeft: number): Promise<void> {
    await this.#knex('derogation_reminders')
      .where({ derogation_id: derogationId, days_left: daysLeft })
      .delete();
  }
}
