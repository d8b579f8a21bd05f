import type { Probe } from '@cloud-pi-native/plugin-service-levels-common';
import { draftOf, probeOf, wrongFields, type ProbeDraft } from './probeDraft';

const http: ProbeDraft = {
  ...draftOf(undefined),
  id: 'forge-http',
  service: 'gitlab',
  url: 'https://forge.exemple.fr/-/health',
};
const tcp: ProbeDraft = {
  ...http,
  kind: 'tcp',
  url: '',
  host: 'vault.exemple.fr',
  port: '8200',
};

describe('the form of a probe', () => {
  it.each<[string, ProbeDraft, string[]]>([
    ['an address', http, []],
    ['a connection', tcp, []],
    ['nothing', draftOf(undefined), ['id', 'service', 'url']],
    ['a name with capitals', { ...http, id: 'Forge' }, ['id']],
    ['another protocol', { ...http, url: 'ftp://forge.exemple.fr' }, ['url']],
    ['a secret in the address', { ...http, url: 'https://a:b@c.fr' }, ['url']],
    ['no port', { ...tcp, port: '0' }, ['port']],
    ['no host', { ...tcp, host: '' }, ['host']],
    [
      'a look that lasts longer than the interval',
      { ...http, intervalSeconds: '5', timeoutSeconds: '6' },
      ['timeoutSeconds'],
    ],
    [
      'too many looks',
      { ...http, intervalSeconds: '4', timeoutSeconds: '1' },
      ['intervalSeconds'],
    ],
  ])('says what is to be mended of %s', (_, draft, fields) => {
    expect(wrongFields(draft)).toEqual(fields);
  });

  it.each([http, tcp])(
    'gives back the probe that it was made of: %j',
    draft => {
      const input = probeOf(draft);
      const probe: Probe = {
        ...input,
        isPaused: false,
        origin: 'screen',
        state: 'up',
        nextAt: '2026-11-22T11:00:00.000Z',
      };
      expect(draftOf(probe)).toEqual(draft);
    },
  );
});
