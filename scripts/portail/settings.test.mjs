import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { fixedPorts } from './settings.mjs';

describe('fixedPorts', () => {
  const before = process.env.PORTAL_PORT;
  afterEach(() => {
    if (before === undefined) delete process.env.PORTAL_PORT;
    else process.env.PORTAL_PORT = before;
  });

  it('moves all ports together', () => {
    process.env.PORTAL_PORT = '7107';
    assert.deepEqual(fixedPorts(), {
      portal: 7107,
      gitlab: 7111,
      primaryForge: 7112,
      identity: 7113,
      refApp: 7114,
    });
  });

  for (const wanted of ['abc', '80', '65534', '7107.5']) {
    it(`names the port that cannot be one: ${wanted}`, () => {
      process.env.PORTAL_PORT = wanted;
      assert.throws(() => fixedPorts(), {
        name: 'Trouble',
        message: new RegExp(`"${wanted}"`),
        remedy: /PORTAL_PORT=7107/,
      });
    });
  }
});
