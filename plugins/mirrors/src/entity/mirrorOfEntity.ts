import type { Entity } from '@backstage/catalog-model';
import type {
  Mirror,
  MirrorsApi,
} from '@cloud-pi-native/plugin-mirrors-common';
import { annotations } from '@cloud-pi-native/plugin-portal-common';

/** Whether the repository of an entity may have a mirror. */
export function mayHaveMirror(entity: Entity): boolean {
  const known = entity.metadata.annotations ?? {};
  return (
    known[annotations.mirror] !== undefined ||
    (known[annotations.project] !== undefined &&
      known[annotations.repository] !== undefined)
  );
}

/**
 * The mirror of the repository of an entity; `undefined` when the repository has no external source, or when its
 * mirror is hidden from the reader.
 */
export async function findMirrorOf(
  entity: Entity,
  mirrorsApi: MirrorsApi,
): Promise<Mirror | undefined> {
  const known = entity.metadata.annotations ?? {};
  const project = known[annotations.project];
  const repository = known[annotations.repository];
  if (project === undefined || repository === undefined) {
    return mirrorsApi.getMirror(known[annotations.mirror]);
  }
  const { items } = await mirrorsApi.listMirrors({ project, repository });
  return items[0];
}
