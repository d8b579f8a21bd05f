import fc from 'fast-check';
import {
  type NameProblem,
  type NamedThing,
  checkName,
  checkRepositoryUrl,
  nameRules,
} from './naming';

const things = Object.keys(nameRules) as NamedThing[];

describe('checkName', () => {
  it.each<[NamedThing, string, NameProblem | undefined]>([
    ['project', 'vigie', undefined],
    ['project', 'v2', undefined],
    ['project', '42', undefined],
    ['project', 'v', 'too-short'],
    ['project', '', 'too-short'],
    ['project', 'a'.repeat(20), undefined],
    ['project', 'a'.repeat(21), 'too-long'],
    ['project', 'vigie-2', 'pattern'],
    ['project', 'Vigie', 'pattern'],
    ['project', 'vigié', 'pattern'],
    ['project', 'vigie\n', 'pattern'],
    ['environment', 'integration', undefined],
    ['environment', 'integration2', 'too-long'],
    ['environment', 'pre-prod', 'pattern'],
    ['repository', 'api', undefined],
    ['repository', 'api-2', undefined],
    ['repository', '-api', 'pattern'],
    ['repository', 'api-', 'pattern'],
    ['repository', 'api.js', 'pattern'],
    ['repository', 'mirror', 'reserved'],
    ['repository', 'infra-apps', 'reserved'],
    ['repository', 'infra-observability', 'reserved'],
    ['zone', 'restreinte', undefined],
    ['zone', 'z', undefined],
    ['zone', 'restreinte2', 'too-long'],
  ])('%s %j: %s', (thing, name, problem) => {
    expect(checkName(thing, name)).toBe(problem);
  });

  it('lets through only what Kubernetes takes as a label and GitLab as a path', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...things),
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom(...'abc-09A.é/') }),
        ),
        (thing, name) => {
          fc.pre(checkName(thing, name) === undefined);
          expect(name).toMatch(/^[a-z0-9-]{1,20}$/);
          expect(nameRules[thing].reserved).not.toContain(name);
        },
      ),
    );
  });

  it('takes every name made by its rule', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<NamedThing>('project', 'environment'),
        fc.stringMatching(/^[a-z0-9]{2,11}$/),
        (thing, name) => {
          expect(checkName(thing, name)).toBeUndefined();
        },
      ),
    );
  });
});

describe('checkRepositoryUrl', () => {
  it.each([
    ['https://forge.exemple.fr/a/b.git', undefined],
    ['https://forge.exemple.fr/b.git', undefined],
    ['https://forge.exemple.fr/b', 'pattern'],
    ['https://forge.exemple.fr/b.git/', 'pattern'],
    ['http://forge.exemple.fr/b.git', 'pattern'],
    ['ssh://git@forge.exemple.fr/b.git', 'credentials'],
    ['git@forge.exemple.fr:a/b.git', 'pattern'],
    ['file:///etc/passwd.git', 'pattern'],
    ['https://token@forge.exemple.fr/b.git', 'credentials'],
    ['https://name:token@forge.exemple.fr/b.git', 'credentials'],
    ['http://localhost:7012/b.git', 'pattern'],
    ['', 'pattern'],
    ['not an address', 'pattern'],
  ])('%j: %s', (url, problem) => {
    expect(checkRepositoryUrl(url)).toBe(problem);
  });

  it.each([
    ['http://localhost:7012/b.git', undefined],
    ['http://127.0.0.1:7012/b.git', undefined],
    ['http://[::1]:7012/b.git', undefined],
    ['http://localhost:7012/b', 'pattern'],
    ['http://localhost.exemple.fr/b.git', 'pattern'],
    ['http://127.0.0.1.exemple.fr/b.git', 'pattern'],
    ['http://name:token@localhost/b.git', 'credentials'],
    ['https://forge.exemple.fr/b.git', undefined],
  ])('with the sandbox, %j: %s', (url, problem) => {
    expect(checkRepositoryUrl(url, { allowInsecureLoopback: true })).toBe(
      problem,
    );
  });

  it('never lets an address with credentials through', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: false }),
        fc.stringMatching(/^[a-z0-9]+$/),
        fc.boolean(),
        (address, secret, allowInsecureLoopback) => {
          const url = new URL(`${address.replace(/\/*$/, '')}/b.git`);
          url.username = secret;
          expect(checkRepositoryUrl(url.href, { allowInsecureLoopback })).toBe(
            'credentials',
          );
        },
      ),
    );
  });
});
