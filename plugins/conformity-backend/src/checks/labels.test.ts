import { deployment, runCheck } from './__testUtils__/runCheck';
import { labelsCheck } from './labels';

describe('labels', () => {
  it.each<[labels: string, outcome: string, said: string[]]>([
    ['app: sirene\nenv: prod\ntier: backend', 'pass', []],
    [
      'app: sirene\nenv: prod',
      'fail',
      [
        'infra:web.yaml:8 Deployment sirene : ajoutez l’étiquette `tier` au pod',
      ],
    ],
    [
      'app: sirene\nenv: pax\ntier: backend',
      'fail',
      [
        'infra:web.yaml:10 Deployment sirene : `env: pax` n’est pas permis ; valeurs : dev, formation, qualif, test, preprod, prod',
      ],
    ],
  ])('%j: %s', async (labels, outcome, said) => {
    const infra = { 'web.yaml': deployment('image: web:1', '', labels) };
    expect(await runCheck(labelsCheck, { infra })).toEqual({
      outcome,
      findings: said,
    });
  });

  it('cannot tell without a manifest', async () => {
    expect(await runCheck(labelsCheck, {})).toMatchObject({
      outcome: 'unknown',
    });
  });
});
