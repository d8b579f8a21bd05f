import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readServiceLevelConfig } from './readServiceLevelConfig';

const probe = { id: 'web', service: 'gitlab', kind: 'http', url: 'http://a' };

function read(serviceLevels?: JsonObject) {
  return readServiceLevelConfig(
    mockServices.rootConfig({ data: serviceLevels ? { serviceLevels } : {} }),
    mockServices.logger.mock(),
  );
}

it('has a default for everything', () => {
  expect(read()).toMatchObject({
    operators: 'group:default/exploitation',
    retention: { samples: 7, minutes: 7, hours: 100, days: 1830 },
    allowedHosts: [],
    probes: [],
  });
  expect(read({ probes: [probe] }).probes).toEqual([
    {
      id: 'web',
      service: 'gitlab',
      target: { kind: 'http', url: 'http://a' },
      intervalSeconds: 60,
      timeoutSeconds: 10,
    },
  ]);
});

it('reads probes of each kind, and leaves out those without an address', () => {
  const { probes } = read({
    probes: [
      { ...probe, statuses: [200, 401], every: 'PT15S', timeout: '2s' },
      { id: 'ssh', service: 'gitlab', kind: 'tcp', host: 'a', port: 22 },
      { id: 'git', service: 'gitlab', kind: 'git', url: 'https://a/b.git' },
      { id: 'none', service: 'gitlab', kind: 'http' },
    ],
  });
  expect(probes.map(({ target }) => target)).toEqual([
    { kind: 'http', url: 'http://a', statuses: [200, 401] },
    { kind: 'tcp', host: 'a', port: 22 },
    { kind: 'git', url: 'https://a/b.git' },
  ]);
  expect(probes[0]).toMatchObject({ intervalSeconds: 15, timeoutSeconds: 2 });
});

it('keeps the hours that it is given', () => {
  const { businessHours } = read({
    businessHours: { opensAt: '08:00', closesAt: '20:00', days: [6] },
  });
  expect(
    businessHours.timeBetween(
      Date.parse('2026-11-20T00:00Z'),
      Date.parse('2026-11-24T00:00Z'),
    ) / 3_600_000,
  ).toBe(12);
});

it.each<[JsonObject, string]>([
  [{ probes: [probe, probe] }, 'web is there twice'],
  [{ probes: [{ ...probe, id: 'Web' }] }, 'lower-case'],
  [{ probes: [{ ...probe, url: 'http://a:b@c' }] }, 'password'],
  [{ probes: [{ ...probe, kind: 'ping' }] }, 'web.kind'],
  [{ probes: [{ ...probe, every: { seconds: 2 } }] }, 'every'],
  [
    { probes: [{ ...probe, every: '10s', timeout: { seconds: 20 } }] },
    'timeout',
  ],
  [{ businessHours: { opensAt: '25:00' } }, 'businessHours'],
  [{ retention: { samples: { days: 1 } } }, 'retention.samples'],
])('refuses %j', (config, word) => {
  expect(() => read(config)).toThrow(word);
});
