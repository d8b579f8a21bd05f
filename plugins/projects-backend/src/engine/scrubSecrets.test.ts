import fc from 'fast-check';
import { scrubSecrets } from './scrubSecrets';

describe('scrubSecrets', () => {
  it.each([
    [
      'clone of https://oauth2:s3cr3t@forge.example/a.git failed',
      'clone of https://***@forge.example/a.git failed',
    ],
    ['https://token@forge.example/a.git', 'https://***@forge.example/a.git'],
    ['Authorization: Bearer eyJhbGciOi.abc-def', 'Authorization: Bearer ***'],
    ['GET /x?private_token=abc&page=2', 'GET /x?private_token=***&page=2'],
    ['{"password": "abc", "name": "x"}', '{"password": "***", "name": "x"}'],
    ['PRIVATE-TOKEN: abc', 'PRIVATE-TOKEN: ***'],
    ['used glpat-AbCdEf123456_789-0', 'used ***'],
    ['used ghp_AbCdEf1234567890', 'used ***'],
  ])('hides the secret of %s', (text, scrubbed) => {
    expect(scrubSecrets(text)).toBe(scrubbed);
  });

  it.each([
    'The group forge-mi/projets/vigie exists',
    'See https://forge.example/vigie/api.git',
    'Give the token of the private repository',
    'jeanne@exemple.gouv.fr became Maintainer',
  ])('leaves %s', text => {
    expect(scrubSecrets(text)).toBe(text);
  });

  it('lets no credentials of an address through, wherever they are', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{6,20}$/);
    fc.assert(
      fc.property(
        fc.string(),
        word,
        word.map(secret => `zz${secret}`),
        fc.string(),
        (before, user, secret, after) => {
          const text = `${before} https://${user}:${secret}@forge.example/a.git ${after}`;
          fc.pre(!before.includes(secret) && !after.includes(secret));
          expect(scrubSecrets(text)).not.toContain(secret);
        },
      ),
    );
  });
});
