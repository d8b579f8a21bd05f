import { deployment, runCheck } from './__testUtils__/runCheck';
import { securityContextCheck } from './securityContext';

describe('security-context', () => {
  it.each<[container: string, pod: string, outcome: string]>([
    ['image: web:1', '', 'pass'],
    ['securityContext: { runAsUser: 1001 }', '', 'fail'],
    ['image: web:1', 'securityContext: { fsGroup: 1001 }', 'fail'],
    ['securityContext: { privileged: true }', '', 'fail'],
    ['securityContext: { capabilities: { add: [NET_ADMIN] } }', '', 'fail'],
    ['securityContext: { capabilities: { drop: [ALL] } }', '', 'pass'],
    [
      'securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, runAsNonRoot: true }',
      '',
      'pass',
    ],
  ])('%s %s: %s', async (container, pod, outcome) => {
    const infra = { 'web.yaml': deployment(container, pod) };
    expect(await runCheck(securityContextCheck, { infra })).toMatchObject({
      outcome,
    });
  });

  it('says which setting, and where', async () => {
    const infra = {
      'web.yaml': deployment('securityContext:\n  runAsGroup: 0'),
    };
    expect(await runCheck(securityContextCheck, { infra })).toEqual({
      outcome: 'fail',
      findings: [
        'infra:web.yaml:14 Deployment sirene : retirez `runAsGroup` de `securityContext`, le cluster l’attribue',
      ],
    });
  });

  it('cannot tell without a manifest', async () => {
    expect(await runCheck(securityContextCheck, {})).toMatchObject({
      outcome: 'unknown',
    });
  });
});
