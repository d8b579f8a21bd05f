import type { Maintenance } from '@cloud-pi-native/plugin-service-levels-common';

/** A maintenance as it is kept: where it stands follows from the time. */
export type StoredMaintenance = Omit<Maintenance, 'state'>;

/** Planned maintenance. */
export interface MaintenanceStore {
  add(maintenance: StoredMaintenance): Promise<void>;
  find(id: string): Promise<StoredMaintenance | undefined>;
  /** Those that end after an instant, the soonest first; cancelled ones too unless told otherwise. */
  list(filter?: {
    endingAfter?: string;
    startingBefore?: string;
    withCancelled?: boolean;
  }): Promise<StoredMaintenance[]>;
  cancel(id: string, at: string): Promise<void>;
  endAt(id: string, at: string): Promise<void>;
}
