import { runCheck } from './__testUtils__/runCheck';
import { ciTestsCheck } from './ciTests';

describe('ci-tests', () => {
  it.each<[pipeline: string, outcome: string]>([
    ['test-app:\n  script: [echo]', 'pass'],
    ['verifier:\n  script:\n    - mvn -B verify', 'pass'],
    ['verifier:\n  script:\n    - - npm ci\n      - npm run test', 'pass'],
    ['construire:\n  script: [make]', 'fail'],
    ['variables:\n  A: test', 'fail'],
  ])('%j: %s', async (pipeline, outcome) => {
    expect(
      await runCheck(ciTestsCheck, { app: { '.gitlab-ci-dso.yml': pipeline } }),
    ).toMatchObject({ outcome });
  });

  it('cannot tell without a repository', async () => {
    expect(await runCheck(ciTestsCheck, {})).toMatchObject({
      outcome: 'unknown',
    });
  });
});
