/** Entity references of the applications that a source other than the catalog keeps from most people. */
export class RestrictedApplications {
  static create(): RestrictedApplications {
    return new RestrictedApplications();
  }

  #refs: ReadonlySet<string> = new Set();

  private constructor() {}

  has(ref: string): boolean {
    return this.#refs.has(ref);
  }

  /** Gives the references that have joined or left. */
  replace(refs: ReadonlySet<string>): string[] {
    const before = this.#refs;
    this.#refs = refs;
    return [
      ...[...refs].filter(ref => !before.has(ref)),
      ...[...before].filter(ref => !refs.has(ref)),
    ];
  }
}
