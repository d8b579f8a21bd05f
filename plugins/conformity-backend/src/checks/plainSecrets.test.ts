import { deployment, runCheck } from './__testUtils__/runCheck';
import { plainSecretsCheck } from './plainSecrets';

const secret = (rest: string) =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: base }\n${rest}\n`;

describe('plain-secrets', () => {
  it.each<[case_: string, file: string, outcome: string]>([
    ['values in clear', secret('stringData:\n  motDePasse: azerty123'), 'fail'],
    ['values in base64', secret('data:\n  motDePasse: YXplcnR5'), 'fail'],
    ['a secret that others fill', secret('type: Opaque'), 'pass'],
    [
      'encrypted by SOPS',
      secret('data:\n  motDePasse: ENC[AES256]\nsops:\n  version: 3.9.0'),
      'pass',
    ],
    ['no secret at all', deployment('image: web:1'), 'pass'],
    [
      'a sealed kind',
      'apiVersion: isindir.github.com/v1alpha3\nkind: SopsSecret\nmetadata: { name: base }\nspec: {}',
      'pass',
    ],
  ])('%s: %s', async (_case, file, outcome) => {
    expect(
      await runCheck(plainSecretsCheck, { infra: { 'base.yaml': file } }),
    ).toMatchObject({ outcome });
  });

  it('cannot tell without a manifest', async () => {
    expect(await runCheck(plainSecretsCheck, {})).toMatchObject({
      outcome: 'unknown',
    });
  });

  it('lets a template take its value from elsewhere, and never repeats a value', async () => {
    const chart = (value: string) => ({
      'Chart.yaml': 'name: base',
      'templates/base.yaml': secret(`data:\n  motDePasse: ${value}`),
    });
    expect(
      await runCheck(plainSecretsCheck, {
        infra: chart('{{ randAlphaNum 20 | b64enc }}'),
      }),
    ).toMatchObject({ outcome: 'pass' });
    const { findings } = await runCheck(plainSecretsCheck, {
      infra: chart('YXplcnR5'),
    });
    expect(findings).toEqual([
      'infra:templates/base.yaml:5 Secret base : la valeur de `motDePasse` est en clair dans Git ; chiffrez-la avec SOPS ou déposez-la dans Vault, et changez-la',
    ]);
  });
});
