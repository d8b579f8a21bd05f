import { deployment, runCheck } from './__testUtils__/runCheck';
import { hostPathCheck } from './hostPath';

describe('host-path', () => {
  it.each<[pod: string, outcome: string, said: string[]]>([
    ['volumes:\n  - name: tmp\n    emptyDir: {}', 'pass', []],
    [
      'volumes:\n  - name: tmp\n    emptyDir: {}\n  - name: journal\n    hostPath: { path: /var/log }',
      'fail',
      [
        'infra:web.yaml:15 Deployment sirene : le volume journal monte le nœud ; prenez un `emptyDir` ou un `persistentVolumeClaim`',
      ],
    ],
  ])('%s: %s', async (pod, outcome, said) => {
    const infra = { 'web.yaml': deployment('image: web:1', pod) };
    expect(await runCheck(hostPathCheck, { infra })).toEqual({
      outcome,
      findings: said,
    });
  });

  it('cannot tell without a manifest', async () => {
    expect(await runCheck(hostPathCheck, {})).toMatchObject({
      outcome: 'unknown',
    });
  });
});
