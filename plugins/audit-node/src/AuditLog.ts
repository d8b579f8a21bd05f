import type { AuditEvent } from '@cloud-pi-native/plugin-audit-common';

/** Stores what was done. @public */
export interface AuditLog {
  /**
   * Records an event. Does not throw: what was done stays done when the trail cannot be reached; the event is then
   * tried again with back-off and finally logged.
   */
  record(
    event: Omit<AuditEvent, 'id' | 'at' | 'plugin'> & { id?: string },
  ): Promise<void>;
}
