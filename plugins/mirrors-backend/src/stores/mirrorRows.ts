import type { MirrorPatch, StoredMirror } from './MirrorStore';

/** A row of `mirrors`, with what the list adds to it. SQLite gives booleans and counts as numbers or texts. */
export interface MirrorRow {
  id: string;
  project: string;
  repository: string;
  source_url: string;
  target_path: string;
  is_private: boolean | number;
  credentials: string | null;
  refs: string;
  interval_seconds: number;
  paused: boolean | number;
  revision: number;
  consecutive_failures: number;
  failure: string | null;
  error: string | null;
  noticed: boolean | number;
  last_sync_at: string | null;
  next_sync_at: string;
  created_at: string;
  updated_at: string;
}

export interface MirrorRowWithCounts extends MirrorRow {
  running: number | string;
  divergent: number | string;
}

export function toStoredMirror(row: MirrorRowWithCounts): StoredMirror {
  return {
    id: row.id,
    project: row.project,
    repository: row.repository,
    sourceUrl: row.source_url,
    targetPath: row.target_path,
    isPrivate: Boolean(row.is_private),
    sealedCredentials: row.credentials ?? undefined,
    refs: JSON.parse(row.refs),
    intervalSeconds: row.interval_seconds,
    paused: Boolean(row.paused),
    revision: row.revision,
    consecutiveFailures: row.consecutive_failures,
    failure: row.failure ? JSON.parse(row.failure) : undefined,
    error: row.error ?? undefined,
    noticed: Boolean(row.noticed),
    lastSyncAt: row.last_sync_at ?? undefined,
    nextSyncAt: row.next_sync_at,
    isSyncing: Number(row.running) > 0,
    divergentRefs: Number(row.divergent),
  };
}

/** The columns of a patch; a key that is present with `undefined` empties its column. */
export function toColumns(patch: MirrorPatch): Partial<MirrorRow> {
  const columns: Partial<MirrorRow> = {};
  if (patch.sourceUrl !== undefined) columns.source_url = patch.sourceUrl;
  if (patch.targetPath !== undefined) columns.target_path = patch.targetPath;
  if (patch.isPrivate !== undefined) columns.is_private = patch.isPrivate;
  if ('sealedCredentials' in patch) {
    columns.credentials = patch.sealedCredentials ?? null;
  }
  if (patch.refs !== undefined) columns.refs = JSON.stringify(patch.refs);
  if (patch.intervalSeconds !== undefined) {
    columns.interval_seconds = patch.intervalSeconds;
  }
  if (patch.paused !== undefined) columns.paused = patch.paused;
  if (patch.consecutiveFailures !== undefined) {
    columns.consecutive_failures = patch.consecutiveFailures;
  }
  if ('failure' in patch) {
    columns.failure = patch.failure ? JSON.stringify(patch.failure) : null;
  }
  if ('error' in patch) columns.error = patch.error ?? null;
  if (patch.noticed !== undefined) columns.noticed = patch.noticed;
  if (patch.nextSyncAt !== undefined) columns.next_sync_at = patch.nextSyncAt;
  return columns;
}
