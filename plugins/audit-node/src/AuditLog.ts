import type {
  AuditAction,
  AuditEvent,
} from '@cloud-pi-native/plugin-audit-common';

/**
 * What a plugin says of what was done. Its action is one of those that the screens have words for; what was refused
 * goes under the name of the permission that was missing.
 *
 * @public
 */
export type AuditRecord = Omit<
  AuditEvent,
  'id' | 'at' | 'plugin' | 'action' | 'outcome'
> & { id?: string } & (
    | { outcome: 'succeeded' | 'failed'; action: AuditAction }
    | { outcome: 'denied'; action: string }
  );

/** Stores what was done. @public */
export interface AuditLog {
  /**
   * Records an event. Does not throw: what was done stays done when the trail cannot be reached; the event is then
   * tried again with back-off and finally logged.
   */
  record(event: AuditRecord): Promise<void>;
}
