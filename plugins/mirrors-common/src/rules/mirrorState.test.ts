import { mirrorStateOf, type MirrorFacts } from './mirrorState';

const facts: MirrorFacts = {
  paused: false,
  isPrivate: false,
  hasCredentials: false,
  isSyncing: false,
  everSynced: true,
};

describe('mirrorStateOf', () => {
  it.each<[string, Partial<MirrorFacts>, string]>([
    ['a mirror that was copied', {}, 'in-sync'],
    ['a new mirror', { everSynced: false }, 'waiting'],
    ['a sync under way', { isSyncing: true, paused: true }, 'syncing'],
    ['a pause', { paused: true, failure: 'timeout' }, 'paused'],
    ['a failure', { failure: 'source-unreachable' }, 'failed'],
    ['a private source', { isPrivate: true }, 'credentials-needed'],
    [
      'a private source with credentials',
      { isPrivate: true, hasCredentials: true },
      'in-sync',
    ],
    [
      'a source that turned private',
      { failure: 'source-authentication' },
      'credentials-needed',
    ],
    [
      'refused credentials',
      { hasCredentials: true, failure: 'source-authentication' },
      'failed',
    ],
  ])('%s', (_, change, state) => {
    expect(mirrorStateOf({ ...facts, ...change })).toBe(state);
  });
});
