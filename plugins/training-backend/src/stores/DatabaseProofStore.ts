import type {
  Proof,
  ProofDecision,
  ProofKind,
} from '@cloud-pi-native/plugin-training-common';
import type { Knex } from 'knex';
import type { ProofStore } from './ProofStore';

interface ProofRow {
  sequence: number;
  id: string;
  person: string;
  module: string;
  kind: ProofKind;
  text: string;
  url: string | null;
  seen: string | null;
  at: string;
  accepted: boolean | null;
  comment: string | null;
  decided_by: string | null;
  decided_at: string | null;
}

export class DatabaseProofStore implements ProofStore {
  readonly #knex: Knex;

  static create(options: { knex: Knex }): DatabaseProofStore {
    return new DatabaseProofStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async add(proof: Proof): Promise<void> {
    const { id, person, module, kind, text, url, seen, at } = proof;
    await this.#rows.insert({
      id,
      person,
      module,
      kind,
      text,
      url: url ?? null,
      seen: seen ? JSON.stringify(seen) : null,
      at,
    });
  }

  async find(id: string): Promise<Proof | undefined> {
    const row = await this.#rows.where({ id }).first();
    return row && toProof(row);
  }

  async list(person: string, module?: string): Promise<Proof[]> {
    const rows = await this.#rows
      .where({ person, ...(module !== undefined && { module }) })
      .orderBy('sequence', 'desc');
    return rows.map(toProof);
  }

  async listWaiting(): Promise<Proof[]> {
    return (await this.#waiting.orderBy('sequence')).map(toProof);
  }

  async countWaiting(): Promise<number> {
    const row = await this.#waiting.count({ count: '*' }).first();
    return Number(row?.count ?? 0);
  }

  async decide(id: string, decision: ProofDecision): Promise<boolean> {
    const { accepted, comment, by, at } = decision;
    const decided = await this.#waiting
      .where({ id })
      .update({ accepted, comment, decided_by: by, decided_at: at });
    return decided > 0;
  }

  async erase(person: string): Promise<void> {
    await this.#rows.where({ person }).delete();
  }

  get #waiting() {
    const kind: ProofKind = 'validated';
    return this.#rows.where({ kind }).whereNull('accepted');
  }

  get #rows() {
    return this.#knex<ProofRow>('proofs');
  }
}

function toProof(row: ProofRow): Proof {
  const { id, person, module, kind, text, at, url, seen, accepted } = row;
  return {
    id,
    person,
    module,
    kind,
    text,
    at,
    ...(url !== null && { url }),
    ...(seen !== null && { seen: JSON.parse(seen) }),
    ...(accepted !== null && {
      decision: {
        // SQLite has no booleans.
        accepted: Boolean(accepted),
        comment: row.comment ?? '',
        by: row.decided_by ?? '',
        at: row.decided_at ?? '',
      },
    }),
  };
}
