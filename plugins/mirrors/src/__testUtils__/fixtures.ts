import type { Entity } from '@backstage/catalog-model';
import type {
  Mirror,
  MirrorRef,
  MirrorSync,
} from '@cloud-pi-native/plugin-mirrors-common';

export const component: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    namespace: 'default',
    name: 'demarches.api',
    annotations: {
      'cloud-pi-native.fr/project': 'demarches',
      'cloud-pi-native.fr/repository': 'api',
    },
  },
  spec: { type: 'service', lifecycle: 'production', owner: 'group:default/x' },
};

export const mirror: Mirror = {
  id: '8f3d5ad0-51ed-4a55-8d2f-0a6a8d9e2f01',
  project: 'demarches',
  repository: 'api',
  sourceUrl: 'https://forge.exemple.gouv.fr/demarches.git',
  targetPath: 'projets/demarches/api',
  isPrivate: false,
  hasCredentials: false,
  refs: { branches: ['*'], tags: ['v*'] },
  intervalSeconds: 300,
  state: 'in-sync',
  divergentRefs: 0,
  lastSyncAt: '2026-11-22T10:00:02.000Z',
  nextSyncAt: '2100-01-01T00:00:00.000Z',
  allowed: ['sync', 'set-credentials', 'update'],
};

export const sync: MirrorSync = {
  id: 'a56f7c7a-2fd6-4ad5-8a1f-27f2ab1ee0a1',
  mirrorId: mirror.id,
  trigger: 'person',
  actor: 'user:default/dalia.dev',
  state: 'succeeded',
  startedAt: '2026-11-22T10:00:00.000Z',
  finishedAt: '2026-11-22T10:00:02.000Z',
  changedRefs: 2,
  log: [
    {
      at: '2026-11-22T10:00:00.000Z',
      code: 'started',
      message: 'Copying',
      values: { source: mirror.sourceUrl, target: mirror.targetPath },
    },
    {
      at: '2026-11-22T10:00:01.000Z',
      code: 'pushed',
      message: '2 refs pushed',
      values: { count: '2', names: 'main, v1.0' },
    },
    {
      at: '2026-11-22T10:00:02.000Z',
      code: 'succeeded',
      message: 'Done',
      values: { count: '2' },
    },
  ],
};

export const refs: MirrorRef[] = [
  {
    kind: 'branch',
    name: 'correctif',
    commit: 'a'.repeat(40),
    state: 'divergent',
    divergence: 'changed-at-target',
    targetCommit: 'b'.repeat(40),
  },
  { kind: 'branch', name: 'main', commit: 'c'.repeat(40), state: 'in-sync' },
  { kind: 'tag', name: 'v1.0', commit: 'c'.repeat(40), state: 'in-sync' },
];
