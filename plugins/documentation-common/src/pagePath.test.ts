import fc from 'fast-check';
import { normalizePagePath, pageAddress } from './pagePath';

describe('normalizePagePath', () => {
  it.each([
    ['', ''],
    ['/', ''],
    ['index.html', ''],
    ['exigences/exi-arch-18/', 'exigences/exi-arch-18'],
    ['/exigences//exi-arch-18', 'exigences/exi-arch-18'],
    ['exigences/exi-arch-18/index.html', 'exigences/exi-arch-18'],
    ['exigences/exi-arch-18.md', 'exigences/exi-arch-18'],
    ['premier-projet/#creer', 'premier-projet'],
    ['premier-projet?x=1', 'premier-projet'],
    ['index-des-pages', 'index-des-pages'],
  ])('names %j as %j', (path, name) => {
    expect(normalizePagePath(path)).toBe(name);
  });

  it('leaves neither a slash around the name nor an anchor', () => {
    fc.assert(
      fc.property(fc.string(), path => {
        expect(normalizePagePath(path)).not.toMatch(/^\/|\/$|[?#]/);
      }),
    );
  });

  it('gives one name to the addresses of one page', () => {
    const part = fc.stringMatching(/^[a-z0-9-]+$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), parts => {
        const name = normalizePagePath(parts.join('/'));
        for (const address of [
          `/${name}/`,
          `${name}/#x`,
          `${name}/index.html`,
        ]) {
          expect(normalizePagePath(address)).toBe(name);
        }
      }),
    );
  });
});

describe('pageAddress', () => {
  it('leads to the reader of the portal', () => {
    const cct = { kind: 'Component', namespace: 'default', name: 'cct' };
    expect(pageAddress(cct, '')).toBe('/docs/default/component/cct/');
    expect(pageAddress(cct, 'exigences/é')).toBe(
      '/docs/default/component/cct/exigences/%C3%A9/',
    );
  });
});
