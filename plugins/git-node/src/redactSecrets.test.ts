import fc from 'fast-check';
import { redactSecrets } from './redactSecrets';

describe('redactSecrets', () => {
  it.each([
    [
      'fatal: Authentication failed for https://bob:pa55@forge.example/a.git',
      [],
      'fatal: Authentication failed for https://***@forge.example/a.git',
    ],
    ['> Authorization: Basic Ym9iOnBhNTU=', [], '> Authorization: Basic ***'],
    [
      'remote: token glpat-abcDEF_123 is expired',
      [],
      'remote: token *** is expired',
    ],
    ['got p@ss and p%40ss', ['p@ss'], 'got *** and ***'],
    ['nothing to hide', ['', 'secret'], 'nothing to hide'],
    ['the pair s3cret:s3cret2', ['s3cret', 's3cret2'], 'the pair ***:***'],
  ])('%s', (text, secrets, clean) => {
    expect(redactSecrets(text, secrets)).toBe(clean);
  });

  it('never lets a secret through, wherever it stands', () => {
    const text = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.string({ minLength: 1, maxLength: 20 }),
        (before, after, secret) => {
          fc.pre(!'***'.includes(secret) && !'https://***@'.includes(secret));
          expect(
            redactSecrets(`${before}${secret}${after}${secret}`, [secret]),
          ).not.toContain(secret);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
