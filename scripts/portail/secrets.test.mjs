import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { localSecrets } from './secrets.mjs';

describe('localSecrets', () => {
  let data;

  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'portail-secrets-'));
  });

  afterEach(() => rmSync(data, { recursive: true }));

  it('draws them once, for their owner alone', () => {
    const first = localSecrets(data);
    assert.ok(Object.values(first).every(secret => secret.length >= 43));
    assert.deepEqual(localSecrets(data), first);
    assert.equal(statSync(join(data, 'secrets.json')).mode & 0o777, 0o600);
  });

  it('refuses a damaged file rather than replacing the keys of stored data', () => {
    writeFileSync(join(data, 'secrets.json'), '{');
    assert.throws(() => localSecrets(data), /not valid JSON/);
  });
});
