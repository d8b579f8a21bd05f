/** Keeps what people were told. */
export interface NoticeStore {
  /** Keys that begin with a text, of what was told. */
  listSent(prefix: string): Promise<string[]>;
  /**
   * Takes a notice for this replica to send.
   *
   * @returns whether it was still to be sent
   */
  claim(key: string, at: string): Promise<boolean>;
  /** Gives a notice back that could not be sent, for the next turn. */
  release(key: string): Promise<void>;
}
