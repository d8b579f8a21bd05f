import { checkEncrypted, checkLog, checkMetrics } from './checkOutput';

describe('checkLog', () => {
  const event =
    '{"timestamp":"2026-01-15T10:00:00Z","level":"info","message":"a"}';

  it('accepts events', () => {
    expect(checkLog(`${event}\n${event}\n`)).toEqual([]);
  });

  it.each([
    'Listening on 8080',
    '"a"',
    'null',
    event.replace('info', 'loud'),
    event.replace('2026', 'today'),
    event.replace('message', 'text'),
  ])('refuses %j', line => {
    expect(checkLog(`${event}\n${line}\n`)).toEqual([
      { rule: 'journaux', message: `line 2: ${line}` },
    ]);
  });
});

describe('checkMetrics', () => {
  const metrics = [
    '# HELP http_seconds Duration',
    '# TYPE http_seconds histogram',
    'http_seconds_bucket{le="0.1",route="/"} 3',
    'http_seconds_sum{route="/"} 0.12',
    '# HELP up Whether it is up',
    '# TYPE up gauge',
    'up 1',
    '',
  ].join('\n');

  it('accepts what was announced', () => {
    expect(checkMetrics(metrics)).toEqual([]);
  });

  it.each(['absent 1', 'up', 'up: 1', '<html>'])('refuses %j', line => {
    expect(checkMetrics(`${metrics}${line}\n`)).toEqual([
      { rule: 'prometheus', message: line },
    ]);
  });
});

describe('checkEncrypted', () => {
  const secret = (name: string, sops = 'age: [{ recipient: age1a }]') =>
    `spec:\n  secretTemplates:\n    - name: ${name}\nsops: { ${sops} }\n`;

  it('accepts what cannot be read', () => {
    expect(checkEncrypted(secret('ENC[AES256_GCM,data:x]'))).toEqual([]);
  });

  it.each([secret('base'), secret('ENC[AES256_GCM,data:x]', ''), 'a: 1'])(
    'refuses %j',
    text => {
      expect(checkEncrypted(text)).not.toEqual([]);
    },
  );
});
