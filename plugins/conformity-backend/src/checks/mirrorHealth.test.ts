import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import { everyRef } from '@cloud-pi-native/plugin-mirrors-common';
import { projectOf, repositoryOf, runCheck } from './__testUtils__/runCheck';
import { mirrorHealthCheck } from './mirrorHealth';

const healthy: Mirror = {
  id: '1',
  project: 'sirene',
  repository: 'app',
  sourceUrl: 'https://forge.exemple/sirene/app.git',
  targetPath: 'forge/projects/sirene/app',
  isPrivate: false,
  hasCredentials: false,
  refs: everyRef,
  intervalSeconds: 300,
  state: 'in-sync',
  divergentRefs: 0,
  lastSyncAt: '2026-06-01T08:00:00.000Z',
  allowed: [],
};

describe('mirror-health', () => {
  it.each<[mirror: Partial<Mirror> | undefined, outcome: string]>([
    [{}, 'pass'],
    [{ state: 'failed' }, 'fail'],
    [{ state: 'paused' }, 'fail'],
    [{ divergentRefs: 1 }, 'fail'],
    [{ state: 'credentials-needed', lastSyncAt: undefined }, 'fail'],
    [{ state: 'syncing' }, 'pass'],
    [{ state: 'waiting', lastSyncAt: undefined }, 'unknown'],
    [undefined, 'unknown'],
  ])('%j: %s', async (change, outcome) => {
    const mirror = change && { ...healthy, ...change };
    const project = projectOf({
      repositories: [repositoryOf('app', 'application', { mirror })],
    });
    expect(
      await runCheck(mirrorHealthCheck, { projects: [project] }),
    ).toMatchObject({ outcome });
  });
});
