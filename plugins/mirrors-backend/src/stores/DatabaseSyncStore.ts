import { randomUUID } from 'crypto';
import { ConflictError } from '@backstage/errors';
import type {
  MirrorLogLine,
  MirrorSync,
  MirrorSyncTrigger,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { Knex } from 'knex';
import type { MirrorRow } from './mirrorRows';
import { replaceRefs } from './refRows';
import { toMirrorSync, type SyncRow } from './syncRows';
import type { ClaimedSync, SyncEnd, SyncStore } from './SyncStore';

/** Ended syncs kept per mirror; those of the schedule that changed nothing make room first. */
const kept = { uneventful: 20, all: 200 } as const;
/** Syncs looked at in one claim; several replicas race for the first ones. */
const claimWindow = 20;
/** Mirrors put on the list at a time. */
const dueWindow = 200;

export class DatabaseSyncStore implements SyncStore {
  readonly #knex: Knex;

  /** The tables are there already; see `applyMigrations`. */
  static create(options: { knex: Knex }): DatabaseSyncStore {
    return new DatabaseSyncStore(options.knex);
  }

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  async request(options: {
    mirrorId: string;
    trigger: MirrorSyncTrigger;
    actor?: string;
  }): Promise<{ sync: MirrorSync; created: boolean }> {
    // The sync under way may end between the two statements; then the next round creates one.
    for (let round = 0; round < 5; round += 1) {
      const id = await this.#insert(options);
      const row = await this.#knex<SyncRow>('syncs')
        .where({ mirror_id: options.mirrorId, state: 'running' })
        .first();
      if (row) return { sync: toMirrorSync(row), created: row.id === id };
    }
    throw new ConflictError(
      'The mirror is being copied again and again; try again in a moment',
    );
  }

  async requestDue(now: string): Promise<void> {
    const due = await this.#knex<MirrorRow>('mirrors')
      .where('next_sync_at', '<=', now)
      .andWhere('paused', false)
      .andWhere(where =>
        where.where('is_private', false).orWhereNotNull('credentials'),
      )
      .whereNotExists(
        this.#knex('syncs')
          .select(this.#knex.raw('1'))
          .where('state', 'running')
          .whereRaw('syncs.mirror_id = mirrors.id'),
      )
      .orderBy('next_sync_at')
      .limit(dueWindow)
      .select('id');
    for (const { id } of due) {
      await this.#insert({ mirrorId: id, trigger: 'schedule' });
    }
  }

  async claim(lease: {
    owner: string;
    now: string;
    until: string;
  }): Promise<ClaimedSync | undefined> {
    const candidates = await this.#free(lease.now)
      .orderByRaw(`CASE WHEN "trigger" = 'schedule' THEN 1 ELSE 0 END`)
      .orderBy('started_at')
      .limit(claimWindow)
      .select('id');
    for (const { id } of candidates) {
      const taken = await this.#free(lease.now)
        .andWhere({ id })
        .update({
          lease_owner: lease.owner,
          lease_until: lease.until,
          attempts: this.#knex.raw('attempts + 1'),
        });
      if (taken === 0) continue;
      const row = await this.#knex<SyncRow>('syncs').where({ id }).first();
      if (row) return { sync: toMirrorSync(row), attempts: row.attempts };
    }
    return undefined;
  }

  async renew(
    id: string,
    lease: { owner: string; until: string },
    log: MirrorLogLine[],
  ): Promise<boolean> {
    const renewed = await this.#held(this.#knex, id, lease.owner).update({
      lease_until: lease.until,
      log: JSON.stringify(log),
    });
    return renewed > 0;
  }

  async release(id: string, owner: string): Promise<void> {
    await this.#held(this.#knex, id, owner).update({
      lease_owner: null,
      lease_until: null,
      // A replica that stops in good order did not fail.
      attempts: this.#knex.raw('attempts - 1'),
    });
  }

  async finish(id: string, owner: string, end: SyncEnd): Promise<boolean> {
    return this.#knex.transaction(async transaction => {
      const failure = end.failure ? JSON.stringify(end.failure) : null;
      const error = end.error ?? null;
      const ended = await this.#held(transaction, id, owner).update({
        state: end.failure ? 'failed' : 'succeeded',
        finished_at: end.finishedAt,
        changed_refs: end.changedRefs,
        failure,
        error,
        log: JSON.stringify(end.log),
        lease_owner: null,
        lease_until: null,
      });
      if (ended === 0) return false;
      const row = await transaction<SyncRow>('syncs').where({ id }).first();
      if (!row) return false;
      const spokeForMirror = await transaction<MirrorRow>('mirrors')
        .where({ id: row.mirror_id, revision: end.mirror.revision })
        .update({
          consecutive_failures: end.mirror.consecutiveFailures,
          next_sync_at: end.mirror.nextSyncAt,
          failure,
          error,
          ...(end.failure
            ? {}
            : { last_sync_at: end.finishedAt, noticed: false }),
        });
      if (spokeForMirror > 0 && end.refs) {
        await replaceRefs(transaction, row.mirror_id, end.refs);
      }
      await forgetOldSyncs(transaction, row.mirror_id);
      return true;
    });
  }

  async find(mirrorId: string, id: string): Promise<MirrorSync | undefined> {
    const row = await this.#knex<SyncRow>('syncs')
      .where({ id, mirror_id: mirrorId })
      .first();
    return row && toMirrorSync(row);
  }

  async list(
    mirrorId: string,
    limit: number,
  ): Promise<{ items: MirrorSync[]; total: number }> {
    const rows = await this.#knex<SyncRow>('syncs')
      .where({ mirror_id: mirrorId })
      .orderBy([
        { column: 'started_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    const [{ count }] = await this.#knex('syncs')
      .where({ mirror_id: mirrorId })
      .count<{ count: number | string }[]>({ count: '*' });
    return { items: rows.map(toMirrorSync), total: Number(count) };
  }

  async #insert(options: {
    mirrorId: string;
    trigger: MirrorSyncTrigger;
    actor?: string;
  }): Promise<string> {
    const id = randomUUID();
    await this.#knex<SyncRow>('syncs')
      .insert({
        id,
        mirror_id: options.mirrorId,
        trigger: options.trigger,
        actor: options.actor ?? null,
        state: 'running',
        started_at: new Date().toISOString(),
        finished_at: null,
        changed_refs: 0,
        failure: null,
        error: null,
        log: '[]',
        attempts: 0,
        lease_owner: null,
        lease_until: null,
      })
      // The index syncs_running_unique decides between replicas.
      .onConflict()
      .ignore();
    return id;
  }

  #free(now: string) {
    return this.#knex<SyncRow>('syncs')
      .where('state', 'running')
      .andWhere(where =>
        where.whereNull('lease_until').orWhere('lease_until', '<', now),
      );
  }

  #held(knex: Knex, id: string, owner: string) {
    return knex<SyncRow>('syncs').where({
      id,
      state: 'running',
      lease_owner: owner,
    });
  }
}

async function forgetOldSyncs(
  transaction: Knex.Transaction,
  mirrorId: string,
): Promise<void> {
  const ended = () =>
    transaction<SyncRow>('syncs')
      .where({ mirror_id: mirrorId })
      .whereNot('state', 'running');
  const uneventful = () =>
    ended().andWhere({
      trigger: 'schedule',
      state: 'succeeded',
      changed_refs: 0,
    });
  const old = [
    ...(await newestFirst(uneventful()).offset(kept.uneventful)),
    ...(await newestFirst(ended()).offset(kept.all)),
  ];
  if (old.length === 0) return;
  await transaction('syncs')
    .whereIn('id', [...new Set(old.map(({ id }) => id))])
    .delete();
}

function newestFirst(query: Knex.QueryBuilder<SyncRow>) {
  return query
    .select<{ id: string }[]>('id')
    .orderBy('started_at', 'desc')
    .limit(500);
}
