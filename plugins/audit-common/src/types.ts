/** @public */
export interface AuditEvent {
  /** Given by the caller, so that an event sent twice is stored once. */
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Entity reference of the person, or `service:<plugin>`. */
  actor: string;
  /** Plugin that acted. */
  plugin: string;
  /** For example `member.set`; the screens translate it. */
  action: string;
  outcome: 'succeeded' | 'failed' | 'denied';
  /** Project touched, by its slug. */
  project?: string;
  /** What was touched, for people: a name, a path. Never a secret. */
  target?: string;
  /** Further facts, never a secret. */
  details?: Record<string, string | number | boolean>;
}

/** @public */
export interface ListAuditEventsQuery {
  project?: string;
  actor?: string;
  plugin?: string;
  action?: string;
  outcome?: AuditEvent['outcome'];
  /** Not before this time; ISO 8601, UTC. */
  since?: string;
  /** Before this time; ISO 8601, UTC. */
  until?: string;
  /** Words of the actor, the action, the project or the target, without case and accents. */
  search?: string;
  limit?: number;
  offset?: number;
}

/** The audit backend as its callers see it; paths are below `/api/audit`. @public */
export interface AuditApi {
  /** `GET /events`, newest first. `GET /events/export` gives the same events as a CSV file, for a download. */
  listEvents(
    query?: ListAuditEventsQuery,
  ): Promise<{ items: AuditEvent[]; total: number }>;
}
