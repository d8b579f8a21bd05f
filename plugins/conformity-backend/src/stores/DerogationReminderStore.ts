/** Keeps which ends of derogations people were reminded of. */
export interface DerogationReminderStore {
  /**
   * Takes a reminder for this replica to send.
   *
   * @returns whether it was still to be sent
   */
  claim(derogationId: string, daysLeft: number, at: string): Promise<boolean>;
  /** Gives a reminder back that could not be sent, for the next run. */
  release(derogationId: string, daysLeft: number): Promise<void>;
}
