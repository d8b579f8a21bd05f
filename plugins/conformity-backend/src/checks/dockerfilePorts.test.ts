import { runCheck } from './__testUtils__/runCheck';
import { dockerfilePortsCheck } from './dockerfilePorts';

describe('dockerfile-ports', () => {
  it.each<[recipe: string, outcome: string, said: string[]]>([
    ['FROM web:1\nEXPOSE 8080 9090/tcp', 'pass', []],
    ['FROM web:1', 'pass', []],
    [
      'FROM web:1\nEXPOSE 8080 80/tcp',
      'fail',
      [
        'app:Dockerfile:2 Le port 80 est réservé au système : écoutez au-dessus de 1024, par exemple sur 8080',
      ],
    ],
    ['FROM web:1\nEXPOSE 1024', 'fail', [expect.stringContaining('1024')]],
    ['FROM web:1\nEXPOSE ${PORT}', 'pass', []],
    ['FROM web:1 AS test\nEXPOSE 80\nFROM web:1', 'pass', []],
  ])('%j: %s', async (recipe, outcome, said) => {
    expect(
      await runCheck(dockerfilePortsCheck, { app: { Dockerfile: recipe } }),
    ).toEqual({ outcome, findings: said });
  });

  it('cannot tell without a recipe', async () => {
    expect(await runCheck(dockerfilePortsCheck, { app: {} })).toMatchObject({
      outcome: 'unknown',
    });
  });
});
