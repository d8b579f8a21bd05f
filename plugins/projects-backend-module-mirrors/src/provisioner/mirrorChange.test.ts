import type { Mirror } from '@cloud-pi-native/plugin-mirrors-common';
import { mirrorChange, type WantedMirror } from './mirrorChange';

const input = {
  project: 'vigie',
  repository: 'api',
  sourceUrl: 'https://forge.exemple.fr/api.git',
  targetPath: 'mi/vigie/api',
  isPrivate: false,
};
const follows: WantedMirror = { rests: false, input };
const archived: WantedMirror = { rests: true, because: 'archived' };
const removed: WantedMirror = { rests: true, because: 'removed' };

const mirror = (change: Partial<Mirror> = {}): Mirror => ({
  ...input,
  id: 'mirror-1',
  hasCredentials: false,
  refs: { branches: ['*'], tags: ['*'] },
  intervalSeconds: 300,
  state: 'in-sync',
  divergentRefs: 0,
  lastSyncAt: '2026-01-01T00:00:00.000Z',
  allowed: [],
  ...change,
});

describe('mirrorChange', () => {
  it.each<[string, Mirror | undefined, WantedMirror, string | undefined]>([
    ['a mirror that is missing', undefined, follows, 'create'],
    ['a mirror that follows', mirror(), follows, 'keep'],
    [
      'a mirror that was never synced',
      mirror({ state: 'waiting', lastSyncAt: undefined }),
      follows,
      'update',
    ],
    [
      'a first sync that failed',
      mirror({ state: 'failed', lastSyncAt: undefined }),
      follows,
      'update',
    ],
    [
      'a scheduled sync that failed, which its schedule tries again',
      mirror({ state: 'failed' }),
      follows,
      'keep',
    ],
    [
      'a mirror that waits for its credentials',
      mirror({ state: 'credentials-needed', lastSyncAt: undefined }),
      follows,
      'keep',
    ],
    [
      'another source',
      mirror({ sourceUrl: 'https://x/y.git' }),
      follows,
      'update',
    ],
    ['a source made private', mirror({ isPrivate: true }), follows, 'update'],
    ['a paused mirror', mirror({ state: 'paused' }), follows, 'update'],
    ['an archive', mirror(), archived, 'update'],
    ['an archive done', mirror({ state: 'paused' }), archived, 'keep'],
    ['an archive without mirror', undefined, archived, undefined],
    ['a repository removed', mirror(), removed, 'remove'],
    ['a removal done', mirror({ state: 'paused' }), removed, undefined],
    ['a removal without mirror', undefined, removed, undefined],
  ])('%s', (_, current, wanted, change) => {
    expect(mirrorChange(current, wanted)).toBe(change);
  });
});
