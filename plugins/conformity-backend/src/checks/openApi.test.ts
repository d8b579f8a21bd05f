import { runCheck } from './__testUtils__/runCheck';
import { openApiCheck } from './openApi';

describe('open-api', () => {
  it.each<[files: Record<string, string>, outcome: string]>([
    [{ 'docs/openapi.yaml': 'openapi: 3.1.0' }, 'pass'],
    [{ 'sirene-api.json': '{"openapi":"3.0.3"}' }, 'pass'],
    [{ 'swagger.json': '{"swagger":"2.0"}' }, 'fail'],
    [{ 'openapi.yaml': '[' }, 'fail'],
    [{ 'pom.xml': '' }, 'fail'],
    [{}, 'unknown'],
  ])('%j: %s', async (app, outcome) => {
    expect(await runCheck(openApiCheck, { app })).toMatchObject({ outcome });
  });
});
