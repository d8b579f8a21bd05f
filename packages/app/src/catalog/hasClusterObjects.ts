import type { Entity } from '@backstage/catalog-model';
import {
  clusterAccess,
  type PlatformRole,
} from '@cloud-pi-native/plugin-portal-common';

/** What has to be asked of the server, and only when the answer depends on it. */
export interface ClusterQuestions {
  /** Number of clusters that the portal reads. */
  countClusters(): Promise<number>;
  /** Slugs of the projects that the person is a member of. */
  listMemberships(): Promise<readonly string[]>;
}

/** Whether there are clusters, and the person may see what the entity has on them. */
export async function hasClusterObjects(
  entity: Entity,
  caller: { readonly platformRoles: readonly PlatformRole[] },
  questions: ClusterQuestions,
): Promise<boolean> {
  const access = clusterAccess(entity, { ...caller, isService: false });
  if (access === 'refused') return false;
  if ((await questions.countClusters()) === 0) return false;
  if (access === 'granted') return true;
  return (await questions.listMemberships()).includes(access.memberOf);
}
