import type { Proof } from '@cloud-pi-native/plugin-conformity-common';
import { emptyProofFields, isWebAddress, trimmedProof } from './proofDraft';

describe('a proof being written', () => {
  it.each<[Proof, string[]]>([
    [{ kind: 'link', url: '', title: ' ' }, ['url', 'linkTitle']],
    [{ kind: 'link', url: 'https://x.fr', title: 'Page' }, []],
    [{ kind: 'file', repository: 'api', path: '' }, ['path']],
    [{ kind: 'file', repository: 'api', path: 'a', revision: '' }, []],
    [{ kind: 'check', check: '' }, ['check']],
  ])('%j lacks %j', (proof, fields) => {
    expect(emptyProofFields(proof)).toEqual(fields);
  });

  it.each([
    ['https://exemple.gouv.fr/page', true],
    [' http://x ', true],
    ['exemple.gouv.fr', false],
    ['data:text/html,x', false],
  ])('%s is an address: %s', (text, expected) => {
    expect(isWebAddress(text)).toBe(expected);
  });

  it('is sent without what says nothing', () => {
    expect(
      trimmedProof({
        kind: 'file',
        repository: ' api ',
        path: 'Dockerfile',
        revision: ' ',
      }),
    ).toEqual({ kind: 'file', repository: 'api', path: 'Dockerfile' });
  });
});
