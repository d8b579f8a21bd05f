/** What the map says of the applications that a source other than the catalog keeps from most people. */
export class RestrictedApplications {
  static create(): RestrictedApplications {
    return new RestrictedApplications();
  }

  #refs: ReadonlySet<string> | undefined;
  /** References asked for before the map had answered. */
  readonly #unanswered = new Set<string>();

  private constructor() {}

  /** Whether the application of this entity reference is restricted; `undefined` as long as the map has not answered. */
  has(ref: string): boolean | undefined {
    if (!this.#refs) this.#unanswered.add(ref);
    return this.#refs?.has(ref);
  }

  /** Gives the references of which {@link has} says something else than before. */
  replace(refs: ReadonlySet<string>): string[] {
    const before = this.#refs ?? new Set();
    const unanswered = [...this.#unanswered];
    this.#refs = refs;
    this.#unanswered.clear();
    return [
      ...new Set([
        ...unanswered,
        ...[...refs].filter(ref => !before.has(ref)),
        ...[...before].filter(ref => !refs.has(ref)),
      ]),
    ];
  }
}
