import { deployment, runCheck } from './__testUtils__/runCheck';
import { probesCheck } from './probes';

const both = 'livenessProbe: {}\nreadinessProbe: {}';

describe('probes', () => {
  it.each<[case_: string, file: string, outcome: string, said: string[]]>([
    ['both probes', deployment(both), 'pass', []],
    [
      'one is missing',
      deployment('livenessProbe: {}'),
      'fail',
      [
        'infra:k8s/web.yaml:12 Deployment sirene, conteneur web : ajoutez une `readinessProbe`',
      ],
    ],
    [
      'a job needs none',
      'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: nuit }\nspec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: x }] } } } } }',
      'pass',
      [],
    ],
    [
      'nothing that runs',
      'apiVersion: v1\nkind: Service\nmetadata: { name: web }',
      'unknown',
      ['Aucun manifeste qui lance des conteneurs dans les dépôts du projet'],
    ],
  ])('%s', async (_case, file, outcome, said) => {
    const infra = { 'k8s/web.yaml': file };
    expect(await runCheck(probesCheck, { infra })).toEqual({
      outcome,
      findings: said,
    });
  });
});
