/** Runs the tasks of one key one after the other, and those of different keys together. */
export class KeyedLock {
  readonly #tails = new Map<string, Promise<void>>();

  private constructor() {}

  static create(): KeyedLock {
    return new KeyedLock();
  }

  async run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const previous = this.#tails.get(key) ?? Promise.resolve();
    const current = previous.then(task);
    const tail = current.then(
      () => undefined,
      () => undefined,
    );
    this.#tails.set(key, tail);
    try {
      return await current;
    } finally {
      if (this.#tails.get(key) === tail) this.#tails.delete(key);
    }
  }
}
