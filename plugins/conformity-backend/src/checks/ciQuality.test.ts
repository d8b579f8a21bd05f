import { runCheck } from './__testUtils__/runCheck';
import { ciQualityCheck } from './ciQuality';

describe('ci-quality', () => {
  it.each<[pipeline: string, outcome: string]>([
    ['analyse:\n  extends: .sonar:scan', 'pass'],
    ['analyse:\n  extends: [.base, .sonar-mvn]', 'pass'],
    ['qualite:\n  script:\n    - sonar-scanner', 'pass'],
    ['construire:\n  script: [make]', 'fail'],
    ['.sonar:\n  script: [sonar-scanner]', 'fail'],
    ['stages: [sonar]', 'fail'],
  ])('%j: %s', async (pipeline, outcome) => {
    expect(
      await runCheck(ciQualityCheck, {
        app: { '.gitlab-ci-dso.yml': pipeline },
      }),
    ).toMatchObject({ outcome });
  });

  it('cannot tell without a repository', async () => {
    expect(await runCheck(ciQualityCheck, {})).toMatchObject({
      outcome: 'unknown',
    });
  });
});
