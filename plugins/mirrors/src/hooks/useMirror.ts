import { useApi } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import type {
  Mirror,
  MirrorSync,
} from '@cloud-pi-native/plugin-mirrors-common';
import { usePolledLoad, type Load } from '@cloud-pi-native/plugin-portal-react';
import { mirrorsApiRef } from '../api/mirrorsApiRef';
import { findMirrorOf } from '../entity/mirrorOfEntity';

/** Milliseconds between two looks at a mirror: while it is copied, and the rest of the time. */
const waits = { syncing: 1_500, resting: 30_000 } as const;

/** Syncs shown. */
const lastSyncs = 10;

/** The mirror of the entity of the page, with its last syncs. */
export interface MirrorView {
  /** Absent when the repository has none, or none that the reader may see. */
  mirror?: Mirror;
  syncs: MirrorSync[];
  /** Syncs that the portal remembers. */
  totalSyncs: number;
}

/** Follows the mirror of the entity of the page, closely while it is copied. */
export function useMirror(): Load<MirrorView> {
  const { entity } = useEntity();
  const mirrorsApi = useApi(mirrorsApiRef);
  return usePolledLoad<MirrorView>(
    async () => {
      const mirror = await findMirrorOf(entity, mirrorsApi);
      if (!mirror) return { syncs: [], totalSyncs: 0 };
      const { items, total } = await mirrorsApi.listSyncs(mirror.id, {
        limit: lastSyncs,
      });
      return { mirror, syncs: items, totalSyncs: total };
    },
    [entity, mirrorsApi],
    view => (view?.mirror?.state === 'syncing' ? waits.syncing : waits.resting),
  );
}
