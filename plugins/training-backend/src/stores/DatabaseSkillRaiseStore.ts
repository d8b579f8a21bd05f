import type { Knex } from 'knex';
import type { SkillRaise, SkillRaiseStore } from './SkillRaiseStore';

interface SkillRaiseRow {
  sequence: number;
  proof_id: string;
  person: string;
  skill: string;
  level: number;
  kind: SkillRaise['kind'];
  title: string;
  url: string | null;
  at: string;
  sent_at: string | null;
}

export class DatabaseSkillRaiseStore implements SkillRaiseStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseSkillRaiseStore {
    return new DatabaseSkillRaiseStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(raise: SkillRaise): Promise<void> {
    const { proofId, person, skill, level, kind, title, url, at } = raise;
    await this.#rows.insert({
      proof_id: proofId,
      person,
      skill,
      level,
      kind,
      title: JSON.stringify(title),
      url: url ?? null,
      at,
    });
  }

  async listWaiting(person?: string): Promise<SkillRaise[]> {
    const rows = await this.#rows
      .whereNull('sent_at')
      .where(person === undefined ? {} : { person })
      .orderBy('sequence');
    return rows.map(row => ({
      proofId: row.proof_id,
      person: row.person,
      skill: row.skill,
      level: row.level,
      kind: row.kind,
      title: JSON.parse(row.title),
      at: row.at,
      ...(row.url !== null && { url: row.url }),
    }));
  }

  async setSent({ proofId, skill }: SkillRaise, at: string): Promise<void> {
    await this.#rows
      .where({ proof_id: proofId, skill })
      .update({ sent_at: at });
  }

  async erase(person: string): Promise<void> {
    await this.#rows.where({ person }).delete();
  }

  get #rows() {
    return this.#knex<SkillRaiseRow>('skill_raises');
  }
}
