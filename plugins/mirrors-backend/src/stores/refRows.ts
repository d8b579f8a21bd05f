import {
  refKey,
  type DivergenceCause,
  type MirrorRefKind,
  type MirrorRefState,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { Knex } from 'knex';
import type { StoredRef } from './RefStore';

export interface RefRow {
  mirror_id: string;
  kind: MirrorRefKind;
  name: string;
  commit: string;
  state: MirrorRefState;
  divergence: DivergenceCause | null;
  target_object: string | null;
  mirrored_object: string | null;
}

/** Rows written in one statement: SQLite takes 32,766 variables, a row has 8. */
const rowsPerStatement = 500;

export function toStoredRef(row: RefRow): StoredRef {
  return {
    kind: row.kind,
    name: row.name,
    commit: row.commit,
    state: row.state,
    divergence: row.divergence ?? undefined,
    targetObject: row.target_object ?? undefined,
    mirroredObject: row.mirrored_object ?? undefined,
  };
}

/** Brings the refs of a mirror to `refs`; writes only what changed, since most syncs change little. */
export async function replaceRefs(
  transaction: Knex.Transaction,
  mirrorId: string,
  refs: readonly StoredRef[],
): Promise<void> {
  const before = new Map(
    (await transaction<RefRow>('refs').where({ mirror_id: mirrorId })).map(
      row => [refKey(row), row],
    ),
  );
  const wanted = new Set(refs.map(refKey));
  const gone = [...before.values()].filter(row => !wanted.has(refKey(row)));
  for (const { kind, name } of gone) {
    await transaction('refs')
      .where({ mirror_id: mirrorId, kind, name })
      .delete();
  }
  const changed = refs
    .map(ref => toRow(mirrorId, ref))
    .filter(row => !isSameRow(before.get(refKey(row)), row));
  for (let start = 0; start < changed.length; start += rowsPerStatement) {
    await transaction<RefRow>('refs')
      .insert(changed.slice(start, start + rowsPerStatement))
      .onConflict(['mirror_id', 'kind', 'name'])
      .merge();
  }
}

function toRow(mirrorId: string, ref: StoredRef): RefRow {
  return {
    mirror_id: mirrorId,
    kind: ref.kind,
    name: ref.name,
    commit: ref.commit,
    state: ref.state,
    divergence: ref.divergence ?? null,
    target_object: ref.targetObject ?? null,
    mirrored_object: ref.mirroredObject ?? null,
  };
}

function isSameRow(a: RefRow | undefined, b: RefRow): boolean {
  return (
    a !== undefined &&
    a.commit === b.commit &&
    a.state === b.state &&
    a.divergence === b.divergence &&
    a.target_object === b.target_object &&
    a.mirrored_object === b.mirrored_object
  );
}
