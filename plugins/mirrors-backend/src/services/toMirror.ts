import {
  mirrorStateOf,
  type Mirror,
  type MirrorAction,
  type MirrorRef,
} from '@cloud-pi-native/plugin-mirrors-common';
import type { StoredMirror } from '../stores/MirrorStore';
import type { StoredRef } from '../stores/RefStore';

/** The mirror as callers see it: no credentials, not even sealed. */
export function toMirror(
  mirror: StoredMirror,
  allowed: MirrorAction[],
): Mirror {
  const hasCredentials = mirror.sealedCredentials !== undefined;
  return {
    id: mirror.id,
    project: mirror.project,
    repository: mirror.repository,
    sourceUrl: mirror.sourceUrl,
    targetPath: mirror.targetPath,
    isPrivate: mirror.isPrivate,
    hasCredentials,
    refs: mirror.refs,
    intervalSeconds: mirror.intervalSeconds,
    state: mirrorStateOf({
      paused: mirror.paused,
      isPrivate: mirror.isPrivate,
      hasCredentials,
      isSyncing: mirror.isSyncing,
      everSynced: mirror.lastSyncAt !== undefined,
      failure: mirror.failure?.code,
    }),
    divergentRefs: mirror.divergentRefs,
    error: mirror.error,
    failure: mirror.failure,
    lastSyncAt: mirror.lastSyncAt,
    nextSyncAt: mirror.paused ? undefined : mirror.nextSyncAt,
    allowed,
  };
}

export function toMirrorRef(ref: StoredRef): MirrorRef {
  return {
    kind: ref.kind,
    name: ref.name,
    commit: ref.commit,
    state: ref.state,
    divergence: ref.divergence,
    targetCommit: ref.targetObject,
  };
}
