import type {
  ProbeMemory,
  ProbeSample,
} from '@cloud-pi-native/plugin-service-levels-common';
import type { StoredProbe } from './ProbeStore';

export interface ProbeRow {
  id: string;
  service: string;
  target: string;
  interval_seconds: number;
  timeout_seconds: number;
  is_paused: boolean;
  origin: StoredProbe['origin'];
  next_at: string;
  lease_owner: string | null;
  lease_until: string | null;
  state: ProbeMemory['state'];
  since: string | null;
  pending_is_up: boolean | null;
  pending_count: number | null;
  pending_since: string | null;
  last_at: string | null;
  last_is_up: boolean | null;
  last_milliseconds: number | null;
  last_message: string | null;
}

export function toProbe(row: ProbeRow): StoredProbe {
  return {
    id: row.id,
    service: row.service,
    target: JSON.parse(row.target),
    intervalSeconds: row.interval_seconds,
    timeoutSeconds: row.timeout_seconds,
    // SQLite keeps truth values as numbers.
    isPaused: Boolean(row.is_paused),
    origin: row.origin,
    nextAt: row.next_at,
    memory: toMemory(row),
    ...(row.last_at !== null &&
      row.last_is_up !== null && {
        last: toSample({
          at: row.last_at,
          is_up: row.last_is_up,
          milliseconds: row.last_milliseconds ?? 0,
          message: row.last_message,
        }),
      }),
  };
}

function toMemory(row: ProbeRow): ProbeMemory {
  return {
    state: row.state,
    ...(row.since !== null && { since: Date.parse(row.since) }),
    ...(row.last_at !== null && { lastAt: Date.parse(row.last_at) }),
    ...(row.pending_since !== null && {
      pending: {
        isUp: Boolean(row.pending_is_up),
        count: row.pending_count ?? 0,
        since: Date.parse(row.pending_since),
      },
    }),
  };
}

export function memoryColumns({ state, since, pending }: ProbeMemory) {
  return {
    state,
    since: since === undefined ? null : new Date(since).toISOString(),
    pending_is_up: pending?.isUp ?? null,
    pending_count: pending?.count ?? null,
    pending_since: pending ? new Date(pending.since).toISOString() : null,
  };
}

export function toSample(row: {
  at: string;
  is_up: boolean;
  milliseconds: number;
  message: string | null;
}): ProbeSample {
  return {
    at: row.at,
    isUp: Boolean(row.is_up),
    milliseconds: row.milliseconds,
    ...(row.message !== null && { message: JSON.parse(row.message) }),
  };
}

export function messageOf({ message }: ProbeSample): string | null {
  return message ? JSON.stringify(message) : null;
}
