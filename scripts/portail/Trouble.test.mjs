import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explainFailure, explainUnexpected } from './Trouble.mjs';

describe('explainFailure', () => {
  const cases = [
    ['a full disk', 'ENOSPC: no space left on device, write', /disk is full/],
    ['no network', 'getaddrinfo EAI_AGAIN registry', /cannot be reached/],
    [
      'no network for pip',
      'Max retries exceeded with url',
      /cannot be reached/,
    ],
    ['too little memory', 'JavaScript heap out of memory', /out of memory/],
    ['an old lock file', 'YN0028: The lockfile would have been', /yarn\.lock/],
  ];

  for (const [what, output, expected] of cases) {
    it(`names ${what}, a remedy and the log`, () => {
      const trouble = explainFailure('Installing', output, 'install.log');
      assert.match(trouble.message, expected);
      assert.match(trouble.remedy, /install\.log/);
    });
  }

  it('shows the last lines of what it does not know', () => {
    const trouble = explainFailure('Building', 'one\ntwo\nthree', 'build.log');
    assert.match(trouble.message, /two\n {4}three$/);
  });

  it('keeps the stack of an unforeseen error', () => {
    const error = new Error('surprise');
    assert.equal(explainUnexpected(error).message, error.stack);
  });
});
