import { projectOf, repositoryOf, runCheck } from './__testUtils__/runCheck';
import { ciFileCheck } from './ciFile';

describe('ci-file', () => {
  it.each<[files: Record<string, string>, outcome: string, said: string[]]>([
    [{ '.gitlab-ci-dso.yml': 'stages: [build]' }, 'pass', []],
    [
      { 'pom.xml': '' },
      'fail',
      ['app app : ajoutez `.gitlab-ci-dso.yml` à la racine du dépôt'],
    ],
    ...['.gitlab-ci-dso.yaml', 'gitlab-ci-dso.yml', '.gitlab-ci.dso.yml'].map(
      (name): [Record<string, string>, string, string[]] => [
        { [name]: 'stages: [build]' },
        'fail',
        [
          `app:${name} \`${name}\` n’est pas lu par la chaîne : nommez-le \`.gitlab-ci-dso.yml\`, à la racine`,
        ],
      ],
    ),
    [
      { '.gitlab-ci-dso.yml': 'stages: [build' },
      'fail',
      [expect.stringMatching(/^app:\.gitlab-ci-dso\.yml:1 YAML mal formé : /)],
    ],
    [
      {},
      'unknown',
      [
        'Aucun dépôt applicatif qui ait du contenu dans les projets de l’application',
      ],
    ],
  ])('%j: %s', async (app, outcome, said) => {
    expect(await runCheck(ciFileCheck, { app })).toEqual({
      outcome,
      findings: said,
    });
  });

  it('asks nothing of an infrastructure repository', async () => {
    expect(
      await runCheck(ciFileCheck, {
        infra: { 'values.yaml': '' },
        projects: [
          projectOf({
            repositories: [repositoryOf('infra', 'infrastructure')],
          }),
        ],
      }),
    ).toMatchObject({ outcome: 'unknown' });
  });
});
