import { mockServices } from '@backstage/backend-test-utils';
import { SecretBox } from '@cloud-pi-native/plugin-portal-node';
import { openEnvelope, sealEnvelope } from './CredentialsEnvelope';
import { sealCredentials } from './MirrorCredentials';

const box = SecretBox.fromConfig(
  mockServices.rootConfig({
    data: {
      portal: { encryption: { keys: [{ id: 'k', secret: 'a'.repeat(32) }] } },
    },
  }),
);
const mirror = { id: 'mirror-1', sourceUrl: 'https://forge.example/a.git' };
const given = { username: 'robot', token: 'glpat-s3cret' };

describe('sealed credentials', () => {
  afterEach(() => jest.useRealTimers());

  it('open for their mirror, for one hour', () => {
    jest.useFakeTimers();
    const sealed = sealEnvelope(box, mirror, given);
    expect(sealed).not.toContain(given.token);
    jest.advanceTimersByTime(3_599_999);
    expect(openEnvelope(box, mirror, sealed)).toEqual(given);
    jest.advanceTimersByTime(1);
    expect(() => openEnvelope(box, mirror, sealed)).toThrow(
      'sealed more than an hour ago; give them again',
    );
  });

  it.each([
    ['another mirror', { id: 'mirror-2' }, 'sealed for another mirror'],
    [
      'another source',
      { sourceUrl: 'https://elsewhere.example/a.git' },
      'The source of the mirror changed',
    ],
  ])('do not open for %s', (_, change, message) => {
    const sealed = sealEnvelope(box, mirror, { token: given.token });
    expect(() => openEnvelope(box, { ...mirror, ...change }, sealed)).toThrow(
      message,
    );
  });

  it.each([
    ['a token in clear', given.token],
    ['a text that was cut', sealEnvelope(box, mirror, given).slice(0, -8)],
    ['what a mirror keeps', sealCredentials(box, given)],
    ['a text that is no envelope', box.seal(given.token)],
  ])('are not %s', (_, sealed) => {
    const open = () => openEnvelope(box, mirror, sealed);
    expect(open).toThrow('not sealed by this portal');
    expect(open).not.toThrow(given.token);
  });
});
