import type { HomologationReminder } from '@cloud-pi-native/plugin-canel-common';

/** Keeps which ends of homologations people were reminded of. */
export interface ReminderStore {
  /**
   * Takes a reminder for this replica to send.
   *
   * @returns whether it was still to be sent
   */
  claim(reminder: HomologationReminder): Promise<boolean>;
  /** Gives a reminder back that could not be sent, for the next run. */
  release(reminder: HomologationReminder): Promise<void>;
}
