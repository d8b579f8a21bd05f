import { exampleEnvironment } from './__testUtils__/exampleEnvironment';
import { projectOf, repositoryOf, runCheck } from './__testUtils__/runCheck';
import { gitOpsOnlyCheck } from './gitOpsOnly';

describe('gitops-only', () => {
  it.each<[command: string, outcome: string]>([
    ['echo pret', 'pass'],
    ['kubectl get pods', 'pass'],
    ['kubectl apply -f k8s/', 'fail'],
    ['kubectl -n sirene rollout restart deploy/web', 'fail'],
    ['oc create -f k8s/', 'fail'],
    ['helm upgrade --install web chart/', 'fail'],
    ['helm lint chart/', 'pass'],
  ])('%s: %s', async (command, outcome) => {
    const app = {
      '.gitlab-ci-dso.yml': `deployer:\n  script:\n    - ${command}\n`,
    };
    expect(await runCheck(gitOpsOnlyCheck, { app })).toMatchObject({ outcome });
  });

  it('asks a project that has environments for an infrastructure repository', async () => {
    const project = projectOf({
      environments: [exampleEnvironment],
      repositories: [repositoryOf('app', 'application')],
    });
    expect(await runCheck(gitOpsOnlyCheck, { projects: [project] })).toEqual({
      outcome: 'fail',
      findings: [
        'Le projet sirene a des environnements et aucun dépôt d’infrastructure : ajoutez-en un',
      ],
    });
  });

  it('cannot tell without a project', async () => {
    expect(await runCheck(gitOpsOnlyCheck, { projects: [] })).toMatchObject({
      outcome: 'unknown',
    });
  });
});
