import type { Enrolment } from '@cloud-pi-native/plugin-training-common';
import type { Knex } from 'knex';
import type { EnrolmentStore, PersonEnrolment } from './EnrolmentStore';
import { inBatches } from './inBatches';

interface EnrolmentRow {
  person: string;
  path: string;
  enrolled_at: string;
  finished_at: string | null;
  left_at: string | null;
}

export class DatabaseEnrolmentStore implements EnrolmentStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseEnrolmentStore {
    return new DatabaseEnrolmentStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(person: string): Promise<Enrolment[]> {
    const rows = await this.#rows
      .where({ person })
      .orderBy(['enrolled_at', 'path']);
    return rows.map(toEnrolment);
  }

  async listAll(): Promise<PersonEnrolment[]> {
    return (await this.#rows.orderBy(['person', 'path'])).map(withPerson);
  }

  async listOf(people: readonly string[]): Promise<PersonEnrolment[]> {
    return inBatches(people, async batch =>
      (
        await this.#rows.whereIn('person', batch).orderBy(['person', 'path'])
      ).map(withPerson),
    );
  }

  async enrol(person: string, path: string, at: string): Promise<boolean> {
    const inserted = await this.#rows
      .insert({ person, path, enrolled_at: at })
      .onConflict(['person', 'path'])
      .ignore()
      .returning('path');
    if (inserted.length > 0) return true;
    const back = await this.#rows
      .where({ person, path })
      .whereNotNull('left_at')
      .update({ left_at: null });
    return back > 0;
  }

  async leave(person: string, path: string, at: string): Promise<boolean> {
    const left = await this.#rows
      .where({ person, path })
      .whereNull('left_at')
      .update({ left_at: at });
    return left > 0;
  }

  async finish(person: string, path: string, at: string): Promise<boolean> {
    const finished = await this.#rows
      .where({ person, path })
      .whereNull('finished_at')
      .update({ finished_at: at });
    return finished > 0;
  }

  async erase(person: string): Promise<void> {
    await this.#rows.where({ person }).delete();
  }

  get #rows() {
    return this.#knex<EnrolmentRow>('enrolments');
  }
}

function toEnrolment(row: EnrolmentRow): Enrolment {
  return {
    path: row.path,
    enrolledAt: row.enrolled_at,
    ...(row.finished_at !== null && { finishedAt: row.finished_at }),
    ...(row.left_at !== null && { leftAt: row.left_at }),
  };
}

function withPerson(row: EnrolmentRow): PersonEnrolment {
  return { person: row.person, ...toEnrolment(row) };
}
