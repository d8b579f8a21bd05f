import type { HomologationReminder } from '@cloud-pi-native/plugin-canel-common';
import type { Knex } from 'knex';
import type { ReminderStore } from './ReminderStore';

export class DatabaseReminderStore implements ReminderStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseReminderStore {
    return new DatabaseReminderStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async claim(reminder: HomologationReminder): Promise<boolean> {
    const inserted = await this.#knex('reminders')
      .insert({ ...keyOf(reminder), sent_at: new Date().toISOString() })
      .onConflict(Object.keys(keyOf(reminder)))
      .ignore()
      .returning('homologation_id');
    return inserted.length > 0;
  }

  async release(reminder: HomologationReminder): Promise<void> {
    await this.#knex('reminders').where(keyOf(reminder)).delete();
  }
}

function keyOf({ homologationId, monthsLeft, lastDay }: HomologationReminder) {
  return {
    homologation_id: homologationId,
    months_left: monthsLeft,
    last_day: lastDay,
  };
}
