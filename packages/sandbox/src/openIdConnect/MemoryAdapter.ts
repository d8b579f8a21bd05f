interface Kept {
  payload: Record<string, unknown>;
  expiresAt: number;
}

/** Sessions and codes of the provider, in memory: people sign in again after a restart. */
export class MemoryAdapter {
  readonly #kept: Map<string, Kept>;

  private constructor(kept: Map<string, Kept>) {
    this.#kept = kept;
  }

  /** The provider asks for one adapter for each kind of thing it keeps. */
  static factory(): (kind: string) => MemoryAdapter {
    const stores = new Map<string, Map<string, Kept>>();
    return kind => {
      const kept = stores.get(kind) ?? new Map<string, Kept>();
      stores.set(kind, kept);
      return new MemoryAdapter(kept);
    };
  }

  /** `expiresIn` in seconds. */
  async upsert(
    id: string,
    payload: Record<string, unknown>,
    expiresIn?: number,
  ): Promise<void> {
    const now = Date.now();
    for (const [key, { expiresAt }] of this.#kept) {
      if (expiresAt <= now) this.#kept.delete(key);
    }
    this.#kept.set(id, {
      payload,
      expiresAt: expiresIn ? now + expiresIn * 1000 : Infinity,
    });
  }

  async find(id: string): Promise<Record<string, unknown> | undefined> {
    const kept = this.#kept.get(id);
    return kept && kept.expiresAt > Date.now() ? kept.payload : undefined;
  }

  async findByUid(uid: string): Promise<Record<string, unknown> | undefined> {
    return this.#findBy('uid', uid);
  }

  async findByUserCode(
    code: string,
  ): Promise<Record<string, unknown> | undefined> {
    return this.#findBy('userCode', code);
  }

  async consume(id: string): Promise<void> {
    const kept = this.#kept.get(id);
    if (kept) kept.payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.#kept.delete(id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#kept) {
      if (payload.grantId === grantId) this.#kept.delete(key);
    }
  }

  #findBy(field: string, value: string): Record<string, unknown> | undefined {
    for (const { payload, expiresAt } of this.#kept.values()) {
      if (payload[field] === value && expiresAt > Date.now()) return payload;
    }
    return undefined;
  }
}
