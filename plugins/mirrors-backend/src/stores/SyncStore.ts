import type {
  MirrorFailure,
  MirrorLogLine,
  MirrorSync,
  MirrorSyncTrigger,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { StoredRef } from './RefStore';

/** A sync that this replica holds for the time of a lease. */
export interface ClaimedSync {
  sync: MirrorSync;
  /** Times a replica took the sync up, this one included. */
  attempts: number;
}

/** How a sync ended, and what it means for its mirror. */
export interface SyncEnd {
  finishedAt: string;
  changedRefs: number;
  failure?: MirrorFailure;
  error?: string;
  log: MirrorLogLine[];
  /** Every ref as the sync left it; absent when the sync did not come that far. */
  refs?: StoredRef[];
  mirror: {
    /** Revision of the mirror that was copied; a mirror that changed since keeps what the change decided. */
    revision: number;
    consecutiveFailures: number;
    nextSyncAt: string;
  };
}

/**
 * The syncs, asked for, under way and ended. A sync is `running` from the moment it is asked for; the replica that
 * holds its lease carries it out. The database admits one running sync per mirror.
 */
export interface SyncStore {
  /** Answers the running sync of the mirror, created when there is none. */
  request(options: {
    mirrorId: string;
    trigger: MirrorSyncTrigger;
    actor?: string;
  }): Promise<{ sync: MirrorSync; created: boolean }>;
  /** Asks for a sync of every mirror that is due at `now`, has what it needs and has none under way. */
  requestDue(now: string): Promise<void>;
  /** Takes up a sync that nobody holds, those that people wait for first; `undefined` when there is none. */
  claim(lease: {
    owner: string;
    now: string;
    until: string;
  }): Promise<ClaimedSync | undefined>;
  /** Keeps the lease and the log so far. `false`: the lease is lost, another replica has the sync. */
  renew(
    id: string,
    lease: { owner: string; until: string },
    log: MirrorLogLine[],
  ): Promise<boolean>;
  /** Gives a sync back, so that another replica takes it up at once. */
  release(id: string, owner: string): Promise<void>;
  /** Ends a sync, with the refs and the schedule of its mirror, all or nothing. `false`: the lease was lost. */
  finish(id: string, owner: string, end: SyncEnd): Promise<boolean>;
  find(mirrorId: string, id: string): Promise<MirrorSync | undefined>;
  /** Newest first. */
  list(
    mirrorId: string,
    limit: number,
  ): Promise<{ items: MirrorSync[]; total: number }>;
}
