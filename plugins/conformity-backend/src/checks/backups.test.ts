import { deployment, runCheck } from './__testUtils__/runCheck';
import { backupsCheck } from './backups';

const database = (spec: string) =>
  `apiVersion: postgresql.cnpg.io/v1\nkind: Cluster\nmetadata: { name: base }\nspec: ${spec}\n`;

describe('backups', () => {
  it.each<[file: string, outcome: string]>([
    [
      database(
        '{ backup: { barmanObjectStore: { destinationPath: "s3://sauvegardes/base" } } }',
      ),
      'pass',
    ],
    [
      database('{ plugins: [{ name: barman-cloud.cloudnative-pg.io }] }'),
      'pass',
    ],
    [database('{ instances: 3 }'), 'fail'],
    [deployment('image: web:1'), 'unknown'],
  ])('%j: %s', async (file, outcome) => {
    expect(
      await runCheck(backupsCheck, { infra: { 'base.yaml': file } }),
    ).toMatchObject({ outcome });
  });
});
