/** Where the reading of an application by the checks stands; instants are ISO 8601. */
export interface Reading {
  askedAt?: string;
  startedAt?: string;
  finishedAt?: string;
}

/** When the checks were asked to read applications, and when they did. */
export interface ReadingStore {
  get(application: string): Promise<Reading>;
  /** Asks for a reading; one that is already waiting is not asked for twice. */
  ask(application: string, at: string): Promise<void>;
  /**
   * Applications whose reading was asked for and has not started, or started before `staleBefore` and never ended,
   * those that wait longest first.
   */
  listWaiting(staleBefore: string): Promise<string[]>;
  /**
   * Takes a reading for this replica.
   *
   * @returns whether it was still to be taken
   */
  claim(
    application: string,
    options: { at: string; staleBefore: string },
  ): Promise<boolean>;
  /** Says that a reading ended, with or without results. */
  finish(application: string, at: string): Promise<void>;
}
