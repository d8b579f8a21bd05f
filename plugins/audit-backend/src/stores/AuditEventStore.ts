import type {
  AuditEvent,
  ListAuditEventsQuery,
} from '@cloud-pi-native/plugin-audit-common';
import type {
  ProjectsCondition,
  ResourceFilter,
} from '@cloud-pi-native/plugin-portal-node';

/** What a list may hold for its reader. */
export type AuditEventFilter = ResourceFilter<ProjectsCondition>;

/** Keeps events. Rows are added, and removed only when they are too old. */
export interface AuditEventStore {
  /** An event whose id is known is left as it is. */
  add(event: AuditEvent): Promise<void>;
  find(id: string): Promise<AuditEvent | undefined>;
  /** One page, newest first, and how many there are in all. */
  list(
    query: ListAuditEventsQuery & { limit: number },
    filter: AuditEventFilter,
  ): Promise<{ items: AuditEvent[]; total: number }>;
  /** Every event of the query, newest first, read bit by bit. */
  stream(
    query: Omit<ListAuditEventsQuery, 'limit' | 'offset'>,
    filter: AuditEventFilter,
  ): AsyncIterable<AuditEvent>;
  /** Removes what happened before; answers how many. */
  removeBefore(time: string): Promise<number>;
}
