import { runCheck } from './__testUtils__/runCheck';
import { configMapCredentialsCheck } from './configMapCredentials';

const map = (data: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata:\n  ${data}\n`;

describe('config-map-credentials', () => {
  it.each<[data: string, outcome: string]>([
    ['LOG_LEVEL: info', 'pass'],
    ['DB_PASSWORD: azerty123', 'fail'],
    ['dbPassword: azerty123', 'fail'],
    ['DB_PASSWORD: ${DB_PASSWORD}', 'pass'],
    ['DB_PASSWORD_FILE: /vault/secrets/db', 'pass'],
    ['SECRET_NAME: web-secret', 'pass'],
    ['DATABASE_URL: postgres://sirene:azerty123@base:5432/sirene', 'fail'],
    ['config.txt: "-----BEGIN RSA PRIVATE KEY-----"', 'fail'],
    ['TOKEN_TTL: "3600"', 'pass'],
    ['COMPASS: north', 'pass'],
  ])('%s: %s', async (data, outcome) => {
    expect(
      await runCheck(configMapCredentialsCheck, {
        infra: { 'map.yaml': map(data) },
      }),
    ).toMatchObject({ outcome });
  });

  it('never repeats the value', async () => {
    const { findings } = await runCheck(configMapCredentialsCheck, {
      infra: { 'map.yaml': map('API_TOKEN: azerty123') },
    });
    expect(findings).toEqual([
      'infra:map.yaml:5 ConfigMap web : la clé `API_TOKEN` ressemble à un identifiant ; passez-le par Vault ou SOPS, et changez-le',
    ]);
  });

  it('cannot tell without a config map', async () => {
    expect(await runCheck(configMapCredentialsCheck, {})).toMatchObject({
      outcome: 'unknown',
    });
  });
});
