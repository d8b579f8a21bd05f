import { allChecks } from './allChecks';
import { deployment, runCheck } from './__testUtils__/runCheck';

const good = deployment('image: web:1.4');

/** Files that no check may stumble over. */
const hostile: [name: string, text: string][] = [
  ['malformed', 'kind: Deployment\n  spec: [oops'],
  ['cyclic', 'apiVersion: v1\nkind: &a [*a]'],
  [
    'self-holding',
    'apiVersion: apps/v1\nkind: Deployment\nspec: &s\n  template: *s',
  ],
  [
    'a bomb of aliases',
    `kind: Deployment\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((letter, at) => {
        const before = 'abcdefgh'[at];
        return `${letter}: &${letter} [${Array(9)
          .fill(`*${before}`)
          .join(',')}]`;
      })
      .join('\n')}`,
  ],
  ['huge', `kind: Deployment\nx: ${'a'.repeat(1_100_000)}`],
  ['deep', `kind: Deployment\nx: ${'['.repeat(3_000)}${']'.repeat(3_000)}`],
  ['binary', 'kind: Deployment\n\0\u0001\u0002'],
  ['empty', ''],
  ['a list', '- kind: Deployment'],
  ['wrong types', 'apiVersion: apps/v1\nkind: Deployment\nspec: 12'],
  ['null containers', deployment('').replace(/- name: web[\s\S]*/, '- ')],
  [
    'templated without a chart',
    'apiVersion: v1\nkind: Pod\n{{ if .x }}\na: 1\n{{ end }}',
  ],
];

describe('allChecks', () => {
  it('are at least fifteen, each with a name of its own and a requirement', () => {
    expect(allChecks.length).toBeGreaterThanOrEqual(15);
    expect(new Set(allChecks.map(one => one.description.id)).size).toBe(
      allChecks.length,
    );
    for (const { description } of allChecks) {
      expect(description.requirements).not.toEqual([]);
    }
  });

  it.each(hostile)(
    'have a clear result beside a file that is %s, and still see the others',
    async (_name, text) => {
      for (const check of allChecks) {
        const beside = await runCheck(check, {
          infra: { 'a.yaml': text, 'b.yaml': good },
          app: {
            '.gitlab-ci-dso.yml': text,
            Dockerfile: text,
            'openapi.yaml': text,
          },
        });
        const { outcome, findings } = beside;
        expect(['pass', 'fail', 'unknown']).toContain(outcome);
        expect(outcome === 'pass' || findings.length > 0).toBe(true);
      }
      const tags = allChecks.find(one => one.description.id === 'image-tags')!;
      const latest = await runCheck(tags, {
        infra: { 'a.yaml': text, 'b.yaml': deployment('image: web:latest') },
      });
      expect(latest.findings[0]).toContain('infra:b.yaml');
    },
  );
});
