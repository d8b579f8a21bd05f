import { readRequestPrefill } from './readRequestPrefill';

describe('readRequestPrefill', () => {
  it.each([
    ['', undefined],
    ['etape=2', undefined],
    [
      'application=system%3Adefault%2Fvigie&oui=container&non=rootless&protection=DR&exposition=internet&exposition=rie',
      {
        application: { kind: 'existing', entityRef: 'system:default/vigie' },
        eligibility: { container: true, rootless: false },
        protection: 'DR',
        exposures: ['internet', 'rie'],
      },
    ],
    ['oui=container', { eligibility: { container: true } }],
    // Anybody can write an address.
    ['oui=constructor&protection=SECRET&exposition=lune', undefined],
    ['application=user%3Adefault%2Fcamille', undefined],
    ['application=vigie', undefined],
  ])('%s', (query, expected) => {
    expect(readRequestPrefill(new URLSearchParams(query))).toEqual(expected);
  });
});
