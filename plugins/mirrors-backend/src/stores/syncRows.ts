import type {
  MirrorSync,
  MirrorSyncTrigger,
} from '@cloud-pi-native/plugin-mirrors-common';

export interface SyncRow {
  id: string;
  mirror_id: string;
  trigger: MirrorSyncTrigger;
  actor: string | null;
  state: MirrorSync['state'];
  started_at: string;
  finished_at: string | null;
  changed_refs: number;
  failure: string | null;
  error: string | null;
  log: string;
  attempts: number;
  lease_owner: string | null;
  lease_until: string | null;
}

export function toMirrorSync(row: SyncRow): MirrorSync {
  return {
    id: row.id,
    mirrorId: row.mirror_id,
    trigger: row.trigger,
    actor: row.actor ?? undefined,
    state: row.state,
    startedAt: row.started_at,
    finishedAt: row.finished_at ?? undefined,
    changedRefs: row.changed_refs,
    failure: row.failure ? JSON.parse(row.failure) : undefined,
    error: row.error ?? undefined,
    log: JSON.parse(row.log),
  };
}
