import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fingerprint } from './fingerprint.mjs';

describe('fingerprint', () => {
  let root;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'portail-fingerprint-'));
    mkdirSync(join(root, 'source/dist'), { recursive: true });
    writeFileSync(join(root, 'source/a.ts'), 'a');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('changes with a content, a name and the salt', () => {
    const before = fingerprint(root, ['source']);
    assert.notEqual(fingerprint(root, ['source'], { salt: 'x' }), before);
    writeFileSync(join(root, 'source/a.ts'), 'b');
    const changed = fingerprint(root, ['source']);
    assert.notEqual(changed, before);
    writeFileSync(join(root, 'source/b.ts'), '');
    assert.notEqual(fingerprint(root, ['source']), changed);
  });

  it('does not change with dates, tests, results and missing inputs', () => {
    const before = fingerprint(root, ['source']);
    writeFileSync(join(root, 'source/a.ts'), 'a');
    writeFileSync(join(root, 'source/a.test.ts'), 'test');
    writeFileSync(join(root, 'source/dist/a.js'), 'result');
    assert.equal(fingerprint(root, ['source', 'missing']), before);
  });
});
