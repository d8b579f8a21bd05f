import { randomUUID } from 'crypto';
import type { Perimeter } from '@cloud-pi-native/plugin-portal-common';
import type {
  Assessment,
  AssessmentEvent,
  AssessmentFacts,
  SkillDecision,
  SkillProof,
} from '@cloud-pi-native/plugin-skills-common';
import type { Knex } from 'knex';
import type { AssessmentKey, AssessmentStore } from './AssessmentStore';
import {
  type AssessmentRow,
  decisionColumns,
  type EventRow,
  factColumns,
  proofFactColumns,
  type ProofRow,
  toAssessment,
  toEvent,
  toFacts,
} from './assessmentRows';

/** Values that one query takes at most, on the more modest of the engines. */
const chunkSize = 500;

interface PersonRow {
  user_ref: string;
  perimeter: Perimeter;
}

export class DatabaseAssessmentStore implements AssessmentStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseAssessmentStore {
    return new DatabaseAssessmentStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async listPerimeters(
    userRefs: readonly string[],
  ): Promise<Map<string, Perimeter>> {
    const rows = await inChunks(userRefs, chunk =>
      this.#knex<PersonRow>('people').whereIn('user_ref', chunk),
    );
    return new Map(rows.map(row => [row.user_ref, row.perimeter]));
  }

  async setPerimeter(userRef: string, perimeter: Perimeter): Promise<void> {
    await this.#knex<PersonRow>('people')
      .insert({ user_ref: userRef, perimeter })
      .onConflict('user_ref')
      .merge();
  }

  async listPeople(): Promise<string[]> {
    return this.#knex<AssessmentRow>('assessments')
      .distinct('user_ref')
      .orderBy('user_ref')
      .pluck('user_ref');
  }

  async listByPerson(
    userRefs: readonly string[],
  ): Promise<Map<string, Assessment[]>> {
    const [rows, proofs] = await Promise.all([
      inChunks(userRefs, chunk =>
        this.#knex<AssessmentRow>('assessments').whereIn('user_ref', chunk),
      ),
      inChunks(userRefs, chunk =>
        this.#knex<ProofRow>('proofs')
          .whereIn('user_ref', chunk)
          .orderBy(['added_at', 'id']),
      ),
    ]);
    const proofsByKey = groupBy(proofs, keyOf);
    const byPerson = groupBy(rows, row => row.user_ref);
    return new Map(
      [...byPerson].map(([userRef, own]) => [
        userRef,
        own.map(row => toAssessment(row, proofsByKey.get(keyOf(row)) ?? [])),
      ]),
    );
  }

  async listFacts(
    userRefs: readonly string[],
  ): Promise<Map<string, Map<string, AssessmentFacts>>> {
    const [rows, proofs] = await Promise.all([
      inChunks(userRefs, chunk =>
        this.#knex<AssessmentRow>('assessments')
          .whereIn('user_ref', chunk)
          .select(factColumns),
      ),
      inChunks(userRefs, chunk =>
        this.#knex<ProofRow>('proofs')
          .whereIn('user_ref', chunk)
          .select(proofFactColumns),
      ),
    ]);
    const proofsByKey = groupBy(proofs, keyOf);
    const people = new Map<string, Map<string, AssessmentFacts>>();
    for (const row of rows) {
      const person = people.get(row.user_ref) ?? new Map();
      people.set(row.user_ref, person);
      person.set(row.skill, toFacts(row, proofsByKey.get(keyOf(row)) ?? []));
    }
    return people;
  }

  async get(key: AssessmentKey): Promise<Assessment> {
    const row = await this.#row(key).first();
    if (!row) return { skill: key.skill, proofs: [] };
    const proofs = await this.#knex<ProofRow>('proofs')
      .where(columnsOf(key))
      .orderBy(['added_at', 'id']);
    return toAssessment(row, proofs);
  }

  async claim(
    key: AssessmentKey,
    { level, comment, at }: { level: number; comment: string; at: string },
  ): Promise<void> {
    await this.#put(key, {
      claim_level: level,
      claim_comment: comment,
      claim_at: at,
    });
  }

  async ask(key: AssessmentKey, at: string): Promise<void> {
    await this.#put(key, { asked_at: at, news_at: at });
  }

  async addProof(
    key: AssessmentKey,
    proof: SkillProof,
    source: string,
  ): Promise<boolean> {
    const inserted = await this.#knex<ProofRow>('proofs')
      .insert({
        ...columnsOf(key),
        id: proof.id,
        source,
        kind: proof.kind,
        level: proof.level,
        title_fr: proof.title.fr,
        title_en: proof.title.en,
        url: proof.url ?? null,
        obtained_on: proof.obtainedOn,
        expires_on: proof.expiresOn ?? null,
        added_at: proof.addedAt,
        added_by: proof.addedBy,
      })
      .onConflict(['user_ref', 'skill', 'source'])
      .ignore()
      .returning('id');
    if (inserted.length === 0) return false;
    await this.#put(key, { news_at: proof.addedAt });
    return true;
  }

  async removeProof(key: AssessmentKey, id: string): Promise<boolean> {
    const removed = await this.#knex<ProofRow>('proofs')
      .where({ ...columnsOf(key), id })
      .delete();
    return removed > 0;
  }

  async decide(
    key: AssessmentKey,
    decision: SkillDecision,
    before: string | undefined,
  ): Promise<boolean> {
    const changed = await this.#row(key)
      .where({ decision_at: before ?? null })
      .update({
        verdict: decision.verdict,
        ...decisionColumns('decision', decision),
        ...(decision.verdict === 'validated' &&
          decisionColumns('validation', decision)),
      });
    return changed > 0;
  }

  async addEvent(
    key: AssessmentKey,
    { type, level, text, actor, at }: Omit<AssessmentEvent, 'id'>,
  ): Promise<void> {
    await this.#knex<EventRow>('events').insert({
      ...columnsOf(key),
      id: randomUUID(),
      type,
      level: level ?? null,
      text_fr: text?.fr ?? null,
      text_en: text?.en ?? null,
      actor,
      at,
    });
  }

  async listEvents(
    userRef: string,
    skill?: string,
  ): Promise<(AssessmentEvent & { skill: string })[]> {
    const rows = await this.#knex<EventRow>('events')
      .where({ user_ref: userRef, ...(skill !== undefined && { skill }) })
      .orderBy('sequence', 'desc');
    return rows.map(toEvent);
  }

  async listWaitingPeople(): Promise<string[]> {
    return this.#knex<AssessmentRow>('assessments')
      .whereNotNull('news_at')
      .where(undecided =>
        undecided
          .whereNull('decision_at')
          .orWhere('news_at', '>', this.#knex.ref('decision_at')),
      )
      .distinct('user_ref')
      .pluck('user_ref');
  }

  async erase(userRef: string): Promise<void> {
    for (const table of [
      'reminders',
      'events',
      'proofs',
      'assessments',
      'people',
    ]) {
      await this.#knex(table).where({ user_ref: userRef }).delete();
    }
  }

  async listEnding(from: string, to: string) {
    const rows = await this.#knex<AssessmentRow>('assessments')
      .whereBetween('validation_expires_on', [from, to])
      .orderBy(['validation_expires_on', 'user_ref', 'skill'])
      .select('user_ref', 'skill', 'validation_expires_on');
    return rows.map(row => ({
      userRef: row.user_ref,
      skill: row.skill,
      expiresOn: row.validation_expires_on ?? to,
    }));
  }

  async claimReminder(
    key: AssessmentKey & { expiresOn: string },
    at: string,
  ): Promise<boolean> {
    const inserted = await this.#knex('reminders')
      .insert({
        ...columnsOf(key),
        expires_on: key.expiresOn,
        sent_at: at,
      })
      .onConflict(['user_ref', 'skill', 'expires_on'])
      .ignore()
      .returning('skill');
    return inserted.length > 0;
  }

  async releaseReminder(
    key: AssessmentKey & { expiresOn: string },
  ): Promise<void> {
    await this.#knex('reminders')
      .where({ ...columnsOf(key), expires_on: key.expiresOn })
      .delete();
  }

  #row(key: AssessmentKey) {
    return this.#knex<AssessmentRow>('assessments').where(columnsOf(key));
  }

  async #put(
    key: AssessmentKey,
    values: Partial<AssessmentRow>,
  ): Promise<void> {
    await this.#knex('assessments')
      .insert({ ...columnsOf(key), ...values })
      .onConflict(['user_ref', 'skill'])
      .merge(values);
  }
}

function columnsOf({ userRef, skill }: AssessmentKey) {
  return { user_ref: userRef, skill };
}

function keyOf(row: { user_ref: string; skill: string }): string {
  return `${row.user_ref} ${row.skill}`;
}

async function inChunks<T>(
  values: readonly string[],
  query: (chunk: string[]) => PromiseLike<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (let start = 0; start < values.length; start += chunkSize) {
    found.push(...(await query(values.slice(start, start + chunkSize))));
  }
  return found;
}

function groupBy<T>(
  values: readonly T[],
  keyOfValue: (value: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOfValue(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
