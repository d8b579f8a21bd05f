import fc from 'fast-check';
import { mockServices } from '@backstage/backend-test-utils';
import { SecretBox } from './SecretBox';

const first = { id: 'first', secret: 'a'.repeat(32) };
const second = { id: 'second', secret: 'b'.repeat(32) };

function boxOf(...keys: { id: string; secret: string }[]): SecretBox {
  return SecretBox.fromConfig(
    mockServices.rootConfig({ data: { portal: { encryption: { keys } } } }),
  );
}

describe('SecretBox', () => {
  it('opens what it sealed, and never seals the same way twice', () => {
    const box = boxOf(first);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), plain => {
        const sealed = box.seal(plain);
        expect(box.open(sealed)).toBe(plain);
        expect(box.seal(plain)).not.toBe(sealed);
      }),
    );
  });

  it('refuses a text altered anywhere', () => {
    const box = boxOf(first);
    const sealed = box.seal('glpat-example');
    const start = sealed.lastIndexOf('.') + 1;
    fc.assert(
      fc.property(fc.integer({ min: start, max: sealed.length - 2 }), index => {
        const other = sealed[index] === 'A' ? 'B' : 'A';
        const altered =
          sealed.slice(0, index) + other + sealed.slice(index + 1);
        expect(() => box.open(altered)).toThrow(/does not open with the key/);
      }),
    );
  });

  it('opens with an old key after a change of keys, and seals with the new one', () => {
    const old = boxOf(first).seal('secret');
    const rotated = boxOf(second, first);
    expect(rotated.open(old)).toBe('secret');
    expect(rotated.seal('secret')).toMatch(/^v1\.second\./);
  });

  it('names the key that is missing or whose secret changed', () => {
    const sealed = boxOf(first).seal('secret');
    expect(() => boxOf(second).open(sealed)).toThrow(
      "The key 'first' is not in portal.encryption.keys",
    );
    expect(() => boxOf({ ...second, id: 'first' }).open(sealed)).toThrow(
      "does not open with the key 'first'",
    );
  });

  it.each([
    ['', 'does not have a known format'],
    ['v2.first.AAAA', 'does not have a known format'],
    ['v1.first.AAAA.more', 'does not have a known format'],
    ['v1.first.AAAA', 'is truncated'],
  ])('refuses the stored text %j', (sealed, message) => {
    expect(() => boxOf(first).open(sealed)).toThrow(message);
  });

  it.each([
    ['no key', [], 'is empty'],
    ['a short secret', [{ id: 'k', secret: 'short' }], 'is too short'],
    ['a bad id', [{ ...first, id: 'a.b' }], 'may only hold letters'],
    ['two keys of one id', [first, first], "two keys have the id 'first'"],
  ])('refuses a configuration with %s', (_, keys, message) => {
    expect(() => boxOf(...keys)).toThrow(message);
  });
});
