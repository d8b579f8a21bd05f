import { deployment, runCheck } from './__testUtils__/runCheck';
import { containerResourcesCheck } from './containerResources';

describe('container-resources', () => {
  it.each<[resources: string, missing: string[]]>([
    [
      '{ requests: { cpu: 100m, memory: 128Mi }, limits: { memory: 256Mi } }',
      [],
    ],
    ['{ requests: { cpu: 1, memory: 128Mi } }', ['limits.memory']],
    [
      '{ limits: { cpu: 1, memory: 128Mi } }',
      ['requests.cpu', 'requests.memory'],
    ],
    ['{}', ['requests.cpu', 'requests.memory', 'limits.memory']],
  ])('%s lacks %j', async (resources, missing) => {
    const infra = { 'web.yaml': deployment(`resources: ${resources}`) };
    expect(await runCheck(containerResourcesCheck, { infra })).toEqual({
      outcome: missing.length > 0 ? 'fail' : 'pass',
      findings: missing.map(
        what =>
          `infra:web.yaml:13 Deployment sirene, conteneur web : ajoutez \`resources.${what}\``,
      ),
    });
  });

  it('cannot tell without a manifest', async () => {
    expect(await runCheck(containerResourcesCheck, {})).toMatchObject({
      outcome: 'unknown',
    });
  });
});
